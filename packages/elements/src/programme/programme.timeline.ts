import { isDay, newMeetingId } from '@pejl/core';
import type { DatedRow, ModuleRow, StepRow } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { langOf, listed, paragraph, type Part, type ProgrammeView } from './programme.view.ts';

/** The whole programme: what it is for, its steps as a time line, and its modules. */
export function timeline(view: ProgrammeView): TemplateResult {
  const { figure, words, dating, other } = view;
  const { title, total, description, aims, groups, steps, instructorCourses, moduleGroups, notes, events } = figure;
  const isEmpty = !steps.length && !moduleGroups.length && !instructorCourses.length;
  return html`${other ? html`<p class="told">${words.dating.otherProgramme(other)}</p>` : nothing}
    <h3 part="title" lang=${langOf(view, title)}>${title.text}</h3>
    ${total ? html`<p class="total">${total}</p>` : nothing} ${paragraph(view, description)}
    ${isEmpty ? html`<p>${words.empty}</p>` : nothing}
    ${
      aims.length || groups.length
        ? html`<div class="beside">
            ${
              aims.length
                ? html`<div>
                    <h4>${words.aims}</h4>
                    <ul>${aims.map((aim) => html`<li lang=${langOf(view, aim)}>${aim.text}</li>`)}</ul>
                  </div>`
                : nothing
            }
            ${
              groups.length
                ? html`<div>
                    <h4>${words.participants}</h4>
                    <ul>${groups.map((group) => html`<li lang=${langOf(view, group.title)}>${group.title.text}${group.description?.text ? html` <small>${group.description.text}</small>` : nothing}</li>`)}</ul>
                  </div>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      steps.length
        ? html`<h4>${words.steps}</h4>
            <ol class="line${dating || steps.some(({ when }) => when) ? ' dated' : ''}" aria-label=${figure.summary}>${steps.map((step, index) => stepRow(view, step, index))}</ol>`
        : nothing
    }
    ${
      instructorCourses.length
        ? html`<h4>${words.instructorsFirst}</h4>
            <ol class="line courses">
              ${instructorCourses.map(
                (course) => html`<li part="step">
                  <p class="name" lang=${langOf(view, course.title)}>${course.title.text}</p>
                  <p><b lang=${langOf(view, course.term)}>${course.term.text}</b>${course.modules.length ? html`: ${listed(view, course.modules)}` : nothing}</p>
                  ${course.trained ? html`<p class="quiet">${course.trained}</p>` : nothing}
                </li>`,
              )}
            </ol>`
        : nothing
    }
    ${moduleGroups.map(
      (group, index) => html`<section class="group" aria-labelledby="g${index}">
        <h4 id="g${index}" lang=${langOf(view, group.title)}>${group.title.text}</h4>
        ${group.offer || group.course ? html`<p><b>${group.offer}.</b> ${group.course} ${group.meetings}</p>` : nothing}
        <ul class="modules">${group.modules.map((module, at) => moduleRow(view, module, `${index}-${at}`))}</ul>
        ${group.unnamed ? html`<p class="quiet">${group.unnamed}</p>` : nothing}
      </section>`,
    )}
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
    ${
      events.length
        ? html`<p class="save">
            <button type="button" name="calendar">${words.calendar.save}</button> <span role="status">${view.told}</span>
          </p>`
        : nothing
    }
    ${dating ? html`<p class="note" part="unsaved">${words.dating.unsaved}</p>` : nothing}`;
}

/** A session is a point with its hours, a practice period a stretch of the line. */
function stepRow(view: ProgrammeView, step: StepRow, index: number): TemplateResult {
  const { words } = view;
  const { kind, title, description, length, who, when } = step;
  const isStretch = kind === 'practice-period';
  return html`<li part="step" class="${isStretch ? 'stretch' : ''}${when ? ' lit' : ''}">
    <div>
      <p class="name"><span id="s${index}" lang=${langOf(view, title)}>${title.text}</span>${length ? html` <span class="length">${length}</span>` : nothing}</p>
      ${isStretch && !title.text ? html`<p>${words.practice}</p>` : nothing} ${paragraph(view, description)}
      ${who ? html`<p class="who"><b>${who.label}:</b> ${listed(view, who.names)}</p>` : nothing}
    </div>
    <div>${dateRow(view, step, `s${index}`, isStretch)}</div>
  </li>`;
}

function moduleRow(
  view: ProgrammeView,
  { id, title, description, meetings, windows }: ModuleRow,
  at: string,
): TemplateResult {
  const { words, dating, seen } = view;
  const own = seen.filter((step) => step === id || step.startsWith(`${id}/`));
  const taken = { framework: '', edition: '', programme: '', steps: own.map((step) => ({ step, date: '' })) };
  const rows: readonly DatedRow[] = dating
    ? [...own, newMeetingId(taken, id)].map(
        (step) => meetings.find((one) => one.id === step) ?? { id: step, dated: undefined, when: '', findings: [] },
      )
    : meetings;
  return html`<li part="module">
    <p class="name" id="m${at}" lang=${langOf(view, title)}>${title.text}</p>
    ${paragraph(view, description)}
    ${
      rows.length
        ? html`<ol class="meetings">
            ${rows.map((row, index) => {
              const label = `m${at}-${index}`;
              const isNew = dating && index === rows.length - 1;
              return html`<li class=${row.when ? 'lit' : nothing}>
                <p id=${label}>${isNew && index ? words.nextMeeting : words.meeting(index + 1)}</p>
                ${dateRow(view, row, `m${at} ${label}`, false)}
              </li>`;
            })}
          </ol>`
        : nothing
    }
    ${windows.length ? html`<p class="quiet">${words.mayFall}</p><ul class="quiet">${windows.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
  </li>`;
}

/** When and where, in words or as fields to write it in; and what may be worth a second look. */
function dateRow(
  view: ProgrammeView,
  { id, dated, when, findings }: DatedRow,
  label: string,
  isStretch: boolean,
): Part {
  const { words, dating, drafts } = view;
  const told = findings.map((finding) => html`<p class="told">${finding}</p>`);
  if (!dating) return html`${when ? html`<p class="when" part="when">${when}</p>` : nothing}${told}`;
  const said = words.dating;
  const draft = drafts.get(id);
  const waits = !dated && Object.values(draft ?? {}).some(Boolean);
  // Who comes back to the date hears again what is told of it.
  const about = `${label.split(' ').at(-1)}-told`;
  const described = waits || told.length ? about : nothing;
  const field = (name: 'date' | 'until' | 'time' | 'place', type: string, text: string): TemplateResult => {
    const value = (dated ? dated[name] : name === 'date' ? undefined : draft?.[name]) ?? '';
    // What no such field can hold is told below it.
    const held =
      type === 'text' || (type === 'date' ? isDay(value) : /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) ? value : '';
    return html`<label class=${name}>${text} <input type=${type} name=${name} data-step=${id} value=${held} autocomplete="off" aria-describedby=${name === 'date' ? described : nothing}></label>`;
  };
  return html`<div class="fields" part="fields" role="group" aria-labelledby=${label}>
      ${
        isStretch
          ? html`${field('date', 'date', said.from)}${field('until', 'date', said.until)}`
          : html`${field('date', 'date', said.date)}${field('time', 'time', said.time)}${field('place', 'text', said.place)}`
      }
    </div>
    <div role="status" id=${about}>${waits ? html`<p class="quiet">${said.waits}</p>` : nothing}${told}</div>`;
}
