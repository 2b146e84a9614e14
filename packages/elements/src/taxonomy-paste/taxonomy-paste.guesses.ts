import type { Reading } from '@pejl/interop';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { placeOf, setAside } from './paste-reading.ts';
import { cellKey } from './paste-work.ts';
import { layout } from './taxonomy-paste.layout.ts';
import { first, numbered, row, select } from './taxonomy-paste.row.ts';
import { goTo, sentence, type Part, type PasteView } from './taxonomy-paste.view.ts';
import { dimensionNames, levelNames } from './taxonomy-paste.names.ts';

/** Everything that was guessed, each a sentence with its control, in the order of the table. */
export function guesses(view: PasteView, reading: Reading): TemplateResult {
  const { words } = view;
  return html`<section class="guesses" part="guesses">
    <h2 id="guessed">${words.guessed}</h2>
    <p>${words.guessedHow}</p>
    ${severalTables(view)} ${severalParts(view, reading)} ${layout(view, reading)}
    ${view.read.taxonomy ? html`${levelNames(view, reading)} ${dimensionNames(view, reading)}` : nothing} ${aside(view)}
    ${claims(view)} ${others(view)}
  </section>`;
}

function severalTables(view: PasteView): Part {
  const { words, read } = view;
  const { found, taken } = read.grid.tables;
  if (found < 2) return nothing;
  const options = numbered(found, words.nth);
  return row('table', words.tableSaid(taken + 1, found), select(view, 'table', words.table, String(taken), options));
}

function severalParts(view: PasteView, { parts, part }: Reading): Part {
  const { words } = view;
  if (parts < 2) return nothing;
  const options = numbered(parts, words.nth);
  return row('part', words.partSaid(part + 1, parts), select(view, 'part', words.part, String(part), options));
}

function aside(view: PasteView): Part {
  const { words, read, disabled } = view;
  const rows = setAside(read);
  if (!rows.length) return nothing;
  return html`<fieldset>
    <legend>${words.aside}</legend>
    ${rows.map((one) => {
      const guess = read.guesses.find(
        ({ code, path }) => /^(page-furniture|repeated-header)$/.test(code) && path[1] === one.row,
      );
      const text = one.text.length > 200 ? `${one.text.slice(0, 199)}…` : one.text;
      return html`<div class="back">
        <label
          ><input
            type="checkbox"
            name=${`back:${one.row}`}
            aria-describedby=${guess ? `back-${one.row}` : nothing}
            .checked=${live(false)}
            ?disabled=${disabled}
          />
          <span>${words.takeBack(one.row + 1, text)}</span></label
        >
        ${guess ? html`<p class="quiet" id=${`back-${one.row}`}>${sentence(view, guess)}</p>` : nothing}
      </div>`;
    })}
  </fieldset>`;
}

function claims(view: PasteView): Part {
  const { words, read, disabled } = view;
  if (!read.taxonomy) return nothing;
  const split = read.corrections.layout.splitClaims !== false;
  const guess = first(view, 'claims-split');
  return row(
    'split',
    guess ? sentence(view, guess) : split ? words.splitSaid : words.notSplitSaid,
    html`<label class="check"
      ><input
        type="checkbox"
        name="split"
        aria-describedby="said-split"
        .checked=${live(split)}
        ?disabled=${disabled}
      />
      <span>${words.split}</span></label
    >`,
  );
}

/** What is put right in a cell, or by dividing one. */
function others(view: PasteView): Part {
  const { words, read, disabled } = view;
  const found = read.guesses.filter(({ code }) => /^(row-continued|cell-spans)/.test(code));
  if (!found.length) return nothing;
  return html`<h3>${words.alsoGuessed}</h3>
    <ul class="findings">
      ${found.map((guess, index) => {
        const place = placeOf(guess, read);
        const merged = place && read.grid.merges.some((one) => cellKey(one) === cellKey(place));
        return html`<li>
          <p id=${`other-${index}`}>${sentence(view, guess)}</p>
          <p class="acts">
            ${goTo(view, place, `other-${index}`)}
            ${
              place && merged
                ? html`<button
                    type="button"
                    name=${`divide:${cellKey(place)}`}
                    aria-describedby=${`other-${index}`}
                    ?disabled=${disabled}
                  >
                    ${words.divide}
                  </button>`
                : nothing
            }
          </p>
        </li>`;
      })}
    </ul>`;
}
