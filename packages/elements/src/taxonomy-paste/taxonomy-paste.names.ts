import { levelLabel, type Guess, type Reading } from '@pejl/interop';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { axesOf, placeOf } from './paste-reading.ts';
import { cellKey, nameKey } from './paste-work.ts';
import { contentLang, sentence, type PasteView } from './taxonomy-paste.view.ts';

/** "Niveau 2" over the second level says no more than its place does. */
const isOnlyNumber = (heading: string, label: string): boolean => {
  const said = levelLabel(heading);
  return said?.name === '' && said.number !== undefined && label.endsWith(` ${said.number}`);
};

/** A field with what was read and what was guessed about it. */
function nameField(
  view: PasteView,
  {
    key,
    label,
    value,
    heading,
    found,
  }: { key: string; label: string; value: string; heading: string; found: readonly Guess[] },
): TemplateResult {
  const { words, disabled, read } = view;
  const said = `said-${key.replaceAll(':', '-')}`;
  const spans = found.find(({ code }) => code === 'dimension-spans');
  const place = spans && placeOf(spans, read);
  const differs = !found.length && heading !== '' && heading !== value && !isOnlyNumber(heading, label);
  return html`<div class="control">
    <label for=${key}>${label}</label>
    <input
      type="text"
      id=${key}
      name=${key}
      lang=${contentLang(view)}
      aria-describedby=${found.length || differs ? said : nothing}
      .value=${live(value)}
      ?disabled=${disabled}
    />
    <div id=${said} class="quiet">
      ${found.map((guess) => html`<p>${sentence(view, guess)}</p>`)}
      ${differs ? html`<p>${words.inTable(heading)}</p>` : nothing}
    </div>
    ${
      place
        ? html`<button type="button" name=${`divide:${cellKey(place)}`} aria-describedby=${said} ?disabled=${disabled}>
            ${words.divide}
          </button>`
        : nothing
    }
  </div>`;
}

const about = (view: PasteView, codes: RegExp, axis: 'rows' | 'columns', at: readonly number[]): Guess[] =>
  view.read.guesses.filter(
    ({ code, path }) => codes.test(code) && path[0] === axis && path.length === 2 && at.includes(Number(path[1])),
  );

/** The levels' names, lowest first. An empty field lets the level go by its number. */
export function levelNames(view: PasteView, reading: Reading): TemplateResult {
  const { words, read } = view;
  const axis = axesOf(reading).level;
  const differ = read.guesses.find(({ code }) => code === 'level-numbers-differ');
  return html`<fieldset>
    <legend>${words.levels}</legend>
    <p class="quiet how">${words.levelsHow}</p>
    ${differ ? html`<p>${sentence(view, differ)}</p>` : nothing}
    <div class="fields">
      ${reading.levels.map(({ at, heading }, index) => {
        const key = nameKey('level', axis, at[0] ?? 0);
        const name = Object.values(read.taxonomy?.levels[index]?.name ?? {})[0] ?? '';
        return nameField(view, {
          ...{ key, heading },
          label: words.level(index + 1),
          value: read.corrections.names[key] ?? name,
          found: about(view, /^level-(number|name)-missing$/, axis, at),
        });
      })}
    </div>
  </fieldset>`;
}

/** The dimensions' titles, in the order of the table. */
export function dimensionNames(view: PasteView, reading: Reading): TemplateResult {
  const { words, read } = view;
  const axis = axesOf(reading).dimension;
  return html`<fieldset>
    <legend>${words.dimensions}</legend>
    <div class="fields">
      ${reading.dimensions.map(({ at, heading }, index) => {
        const key = nameKey('dimension', axis, at[0] ?? 0);
        const title = Object.values(read.taxonomy?.dimensions[index]?.title ?? {})[0] ?? '';
        return nameField(view, {
          ...{ key, heading },
          label: words.dimension(index + 1),
          value: read.corrections.names[key] ?? title,
          found: about(view, /^dimension-/, axis, at),
        });
      })}
    </div>
  </fieldset>`;
}
