import { assert, fixture, html } from '@open-wc/testing';
import { aadalFigures, aadalIndicators, figuresFromAnswers } from '../../test/samples/indicator-fixture.ts';
import './define.ts';
import type { IndicatorFigures, PejlIndicator } from './indicator.ts';

const make = (indicator: string, figures?: IndicatorFigures, lang = 'da'): Promise<PejlIndicator> =>
  fixture<PejlIndicator>(
    html`<pejl-indicator
      lang=${lang}
      indicator=${indicator}
      .framework=${aadalIndicators}
      .figures=${figures}
    ></pejl-indicator>`,
  );
const all = (element: PejlIndicator, of: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(of),
];
const words = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shown = (element: PejlIndicator): string => words(all(element, '.all, p')[0]);
/** The rows of a table, found by its caption. */
const rows = (element: PejlIndicator, caption: string): string[] => {
  const table = all(element, 'table').find((one) => words(one.querySelector('caption')!) === caption);
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(words).join(' | '));
};

describe('pejl-indicator', () => {
  it('shows the newest figure with its unit and date, and the history as a table, the newest first', async () => {
    const element = await make('laesere', aadalFigures);
    assert.include(shown(element), 'Det nyeste tal 63 % 2026');
    assert.deepEqual(rows(element, 'Tallene over tid'), [
      '2026 | 63 % Ny måde at tælle på',
      '2024 | 61 %',
      '2023 | Intet tal',
      '2022 | 58,5 %',
      '2021 | 55 %',
    ]);
  });

  it('says a change in the same words whichever way it went', async () => {
    const up = await make('laesere', [
      { date: '2025', value: 60 },
      { date: '2026', value: 70 },
    ]);
    const down = await make('laesere', [
      { date: '2025', value: 70 },
      { date: '2026', value: 60 },
    ]);
    assert.include(shown(up), 'Fra 60 % (2025) til 70 % (2026).');
    assert.include(shown(down), 'Fra 70 % (2025) til 60 % (2026).');
    const looks = (element: PejlIndicator): string[] =>
      all(element, '[part=newest], [part=newest] *').map((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return `${color} ${backgroundColor}`;
      });
    assert.deepEqual(looks(up), looks(down));
  });

  it('shows each breakdown as a table of its newest date', async () => {
    const element = await make('laesere', aadalFigures);
    assert.deepEqual(rows(element, 'Årgang, 2026'), ['Mellemtrin | 70 %', 'Udskoling | 52 %']);
  });

  it('does not show what comes from few answers, nor what would give it away, and says why', async () => {
    const element = await make('trivsel', figuresFromAnswers);
    assert.deepEqual(rows(element, 'Klasse, marts 2026'), [
      '7.a | Vises ikke: Der er færre end 5 svar.',
      '7.b | Vises ikke: Et tal, der bygger på få svar, kunne regnes ud fra det.',
    ]);
    const inside = element.shadowRoot!.innerHTML;
    for (const secret of ['4,9876', '4.9876', '5,0', '4,0321', '4.0321', '4,03']) assert.notInclude(inside, secret);
    assert.include(shown(element), 'Metoden er under udvikling.');
  });

  it('the line is a picture of the table: nothing to stop at, nothing to read twice', async () => {
    const element = await make('laesere', aadalFigures);
    const [line] = all(element, 'svg');
    assert.equal(line!.getAttribute('aria-hidden'), 'true');
    assert.lengthOf(all(element, 'a, button, input, [tabindex]'), 0);
    assert.lengthOf([...line!.querySelectorAll('text')], 0);
  });

  it('without figures it says what will be looked at, and why', async () => {
    const element = await make('laesere');
    assert.include(shown(element), 'SpørgsmåletHvem læser i fritiden?');
    assert.include(shown(element), 'Her er ingen tal endnu.');
    assert.include(shown(element), 'Årgang: Mellemtrin, Udskoling');
    assert.lengthOf(all(element, 'table'), 0);
  });

  it('without an id it shows all, each with its own figures', async () => {
    const element = await make('', { laesere: aadalFigures, trivsel: figuresFromAnswers });
    const cards = all(element, 'li [part=card]');
    assert.deepEqual(
      cards.map((card) => words(card.querySelector('h3')!)),
      ['Elever, der låner bøger', 'Trivsel i læsetimen', 'Læselystundersøgelsesdeltagelsesprocent'],
    );
    assert.include(words(cards[1]), '4,1');
    assert.notInclude(words(cards[1]), '63 %');
    assert.include(words(cards[2]), 'Her er ingen tal endnu.');
  });

  it('figures that do not say which indicator they belong to are given to none', async () => {
    const element = await make('', aadalFigures);
    assert.include(shown(element), 'Tallene siger ikke, hvilken indikator de hører til.');
    assert.lengthOf(all(element, 'table'), 0);
  });

  it('of figures that cannot be read it is said what to do, and the indicator is shown', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = await make('laesere', [{ date: 'i foråret', value: 63 }]);
    console.warn = warn;
    assert.include(shown(element), 'Tallene kan ikke læses. Hvert tal skal have en dato');
    assert.equal(words(all(element, 'h3')[0]), 'Elever, der låner bøger');
  });

  it('speaks English, and marks what the framework has in Danish alone', async () => {
    const element = await make('laesere', [{ date: '2026-08-31', value: 63.25 }], 'en');
    assert.include(shown(element), 'The newest figure 63.3% 31 August 2026');
    element.framework = {
      ...aadalIndicators,
      indicators: [{ id: 'laesere', title: { da: 'Kun dansk' }, state: 'in-use' }],
    };
    await element.updateComplete;
    assert.equal(all(element, 'h3')[0]!.lang, 'da');
  });
});
