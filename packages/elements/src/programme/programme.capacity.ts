import {
  capacityOf,
  textIn,
  type Capacity,
  type Framework,
  type ModuleGroup,
  type Programme,
  type Span,
} from '@pejl/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeMessages } from './programme.messages.ts';
import { langOf, type Part } from './programme.view.ts';

/** What is written in the calculator; undefined where nothing is. */
export interface CapacityNumbers {
  readonly participants?: number | undefined;
  readonly instructors?: number | undefined;
}

/** How many groups and instructors it takes, from the figures that the programme gives. */
export function capacity(
  { framework, programme, numbers }: { framework: Framework; programme: Programme; numbers: CapacityNumbers },
  words: ProgrammeMessages,
  lang: string,
): TemplateResult {
  const said = words.capacity;
  const groups = (programme.moduleGroups ?? []).filter(({ course }) => course);
  const title = textIn(programme.title, lang, framework.languages);
  const field = (name: keyof CapacityNumbers, described: string | typeof nothing): TemplateResult =>
    html`<label>${said[name]} <input type="number" name=${name} min="0" step="1" inputmode="numeric" value=${numbers[name] ?? ''} aria-describedby=${described} autocomplete="off"></label>`;
  return html`<p class="of" lang=${langOf({ lang }, title)}>${title.text}</p>
    <h3 part="title">${said.title}</h3>
    ${
      groups.length
        ? html`<div class="fields" part="fields">${field('participants', nothing)}${field('instructors', 'hint')}</div>
            <p class="quiet" id="hint">${said.hint}</p>
            <div role="status" class="results">${groups.map((group) => result(group, numbers, words, lang, framework))}</div>
            <p class="note">${said.notKept}</p>`
        : html`<p>${said.nowhere}</p>`
    }`;
}

function result(
  { title, course = {} }: ModuleGroup,
  { participants, instructors }: CapacityNumbers,
  words: ProgrammeMessages,
  lang: string,
  { languages }: Framework,
): TemplateResult {
  const said = words.capacity;
  const found = textIn(title, lang, languages);
  const worked = capacityOf(course, {
    participants: participants ?? 0,
    ...(instructors !== undefined && { instructors }),
  });
  const body = !worked.groups
    ? html`<p>${said.unknown}</p>`
    : !participants || !worked.groupSize
      ? html`<p>${said.start}</p>`
      : html`<p>${sentences(worked, { participants, instructors }, course.groupSize, course.instructors, words).join(' ')}</p>
          ${table(worked, words)}`;
  return html`<section part="result">
    <h4 lang=${langOf({ lang }, found)}>${found.text}</h4>
    <p class="quiet">${words.course(course)}</p>
    ${body}
  </section>`;
}

function sentences(
  { groups, groupSize, fits, instructorsNeeded, atOnce, waves, weeks }: Capacity,
  { participants = 0, instructors = 0 }: CapacityNumbers,
  asked: Span | undefined,
  each: number | undefined,
  { capacity: said }: ProgrammeMessages,
): readonly string[] {
  return [
    said.groups(participants, groups!, groupSize!),
    !fits && asked && said.misfit(asked),
    instructorsNeeded && said.allAtOnce(instructorsNeeded),
    atOnce === 0 && each ? said.tooFew(each) : waves && said.waves(instructors, atOnce!, waves),
    weeks && said.weeks(weeks),
  ].filter((one): one is string => Boolean(one));
}

const table = (worked: Capacity, { capacity: said }: ProgrammeMessages): Part =>
  html`<table part="table">
    ${(Object.keys(said.rows) as (keyof typeof said.rows)[]).map((key) => {
      const value = worked[key];
      if (value === undefined) return nothing;
      const from = typeof value === 'number' ? { from: value, to: value } : value;
      return html`<tr><th scope="row">${said.rows[key]}</th><td>${said.span(from)}</td></tr>`;
    })}
  </table>`;
