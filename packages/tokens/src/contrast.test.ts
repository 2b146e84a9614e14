import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourVisions, contrast, lightness, mix, oklabOf, rgbOf, seenBy, type Rgb } from './contrast.ts';
import { schemes, themeNames, valuesOf } from './themes.ts';

/** What stands on what, and the contrast that it needs: 4.5 for text, 3 for what carries meaning without text (WCAG 1.4.3, 1.4.11). */
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ['text', ['surface', 'surface-raised', 'tint'], 4.5],
  ['text-quiet', ['surface', 'surface-raised', 'tint'], 4.5],
  ['accent', ['surface', 'surface-raised', 'tint'], 4.5],
  ['on-accent', ['accent'], 4.5],
  ['edge', ['surface', 'surface-raised', 'tint'], 3],
  ['focus', ['surface', 'surface-raised', 'tint'], 3],
  ['series-1', ['surface', 'surface-raised'], 3],
  ['series-2', ['surface', 'surface-raised'], 3],
  ['series-3', ['surface', 'surface-raised'], 3],
  ['series-4', ['surface', 'surface-raised'], 3],
];

test('white on black is 21, and a colour on itself 1', () => {
  assert.equal(Math.round(contrast(rgbOf('#ffffff'), rgbOf('#000000'))), 21);
  assert.equal(contrast(rgbOf('#0b5e73'), rgbOf('#0b5e73')), 1);
  // The lightest grey that passes on white, by WCAG's own arithmetic, and the first that does not.
  assert.ok(contrast(rgbOf('#767676'), rgbOf('#ffffff')) >= 4.5);
  assert.ok(contrast(rgbOf('#777777'), rgbOf('#ffffff')) < 4.5);
});

test('what is no colour of six digits is refused', () => {
  for (const none of ['', '#fff', '#12345g', 'x#123456', '#1234567', 'white']) assert.throws(() => rgbOf(none), none);
});

test('lightness and Oklab, by values that others have published', () => {
  assert.deepEqual(
    ['#000000', '#777777', '#ffffff'].map((grey) => Math.round(lightness(rgbOf(grey)))),
    [0, 50, 100],
  );
  const near = (found: readonly number[], expected: readonly number[]): void => {
    for (const [index, part] of expected.entries())
      assert.ok(Math.abs((found[index] ?? NaN) - part) < 0.001, found.join());
  };
  near(oklabOf(rgbOf('#ffffff')), [1, 0, 0]);
  near(oklabOf(rgbOf('#ff0000')), [0.62796, 0.22486, 0.12585]);
  near(oklabOf(rgbOf('#0000ff')), [0.45201, -0.03246, -0.31153]);
});

test('a mix begins at the one colour, ends at the other, and is halfway in light in between', () => {
  const [one, other] = [rgbOf('#cfe0e4'), rgbOf('#0b3e5c')];
  const shown = (colour: Rgb): string =>
    `#${colour
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  assert.equal(shown(mix(one, other, 0)), '#cfe0e4');
  assert.equal(shown(mix(one, other, 1)), '#0b3e5c');
  assert.equal(shown(mix(rgbOf('#000000'), rgbOf('#ffffff'), 0.5)), '#636363');
});

test('grey is the same to every eye; to whom red is missing, red is dark', () => {
  for (const vision of Object.keys(colourVisions) as (keyof typeof colourVisions)[]) {
    for (const grey of ['#000000', '#010101', '#808080', '#ffffff']) {
      assert.ok(contrast(seenBy(vision, rgbOf(grey)), rgbOf(grey)) < 1.001, `${vision} ${grey}`);
    }
  }
  const red = rgbOf('#ff0000');
  assert.ok(lightness(seenBy('protanopia', red)) < lightness(red) - 10);
  assert.ok(lightness(seenBy('deuteranopia', red)) > lightness(red));
});

for (const theme of themeNames) {
  for (const scheme of schemes) {
    const values = valuesOf(theme, scheme);
    const colour = (name: string): Rgb => rgbOf(values.get(`color-${name}`) ?? '');

    test(`${theme}, ${scheme}: every pair has the contrast that it needs`, () => {
      const short = pairs.flatMap(([on, backs, least]) =>
        backs
          .map((back) => ({ on, back, least, found: contrast(colour(on), colour(back)) }))
          .filter(({ found }) => found < least)
          .map(({ back, found }) => `${on} on ${back}: ${found.toFixed(2)} of ${least}`),
      );
      assert.deepEqual(short, []);
    });

    test(`${theme}, ${scheme}: five levels are five steps of light, in grey and to every eye`, () => {
      const levels = [0, 0.25, 0.5, 0.75, 1].map((share) => mix(colour('level-low'), colour('level-high'), share));
      const seen = [
        levels,
        ...(Object.keys(colourVisions) as (keyof typeof colourVisions)[]).map((vision) =>
          levels.map((level) => seenBy(vision, level)),
        ),
      ];
      for (const row of seen) {
        const steps = row.slice(1).map((level, index) => lightness(level) - lightness(row[index]!));
        assert.equal(new Set(steps.map(Math.sign)).size, 1, 'always lighter, or always darker');
        assert.ok(
          steps.every((step) => Math.abs(step) >= 8),
          `steps of ${steps.map((step) => step.toFixed(1)).join(', ')}`,
        );
      }
    });

    test(`${theme}, ${scheme}: the scale of levels stays within one family of colour, and never goes from red to green`, () => {
      const hues = [0, 0.5, 1].map((share) => {
        const [, a, b] = oklabOf(mix(colour('level-low'), colour('level-high'), share));
        return { chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
      });
      const told = hues.filter(({ chroma }) => chroma > 0.02).map(({ hue }) => hue);
      const between = (one: number, other: number): number => Math.abs(((one - other + 540) % 360) - 180);
      for (const one of told)
        for (const other of told) assert.ok(between(one, other) < 60, `${one.toFixed(0)}° and ${other.toFixed(0)}°`);
    });
  }
}
