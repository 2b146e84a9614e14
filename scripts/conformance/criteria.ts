/** Who or what a criterion is up to. */
export type Answer =
  /** The element does its part, as said. */
  | 'supports'
  /** There is nothing in the element that the criterion speaks of. */
  | 'nothing'
  /** Only the page around can meet it. */
  | 'page';

/** One success criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
  readonly number: string;
  readonly title: string;
  /** It concerns only elements with something to fill in. */
  readonly concerns?: 'forms';
  readonly answer: Answer;
  /** What the element does, or what the page has to do. */
  readonly how: string;
  /** The test that fails when it no longer holds; none where a person has looked. */
  readonly test?: string;
}

const axe = 'packages/elements/test/contract-axe.test.ts';
const room = 'packages/elements/test/contract-room.test.ts';
const media = 'packages/elements/test/contract-media.test.ts';
const life = 'packages/elements/test/contract-life.test.ts';
const acts = 'packages/elements/test/contract-events.test.ts';
const contrast = 'packages/tokens/src/contrast.test.ts';

/** WCAG 2.2, levels A and AA, in its order. The six that are new in 2.2 have no clause in EN 301 549 V3.2.1. */
export const criteria: readonly Criterion[] = [
  {
    number: '1.1.1',
    title: 'Non-text content',
    answer: 'supports',
    how: 'Drawings are hidden from assistive technology where the same is said in text beside them, and named where they are not.',
    test: axe,
  },
  {
    number: '1.2.1',
    title: 'Audio-only and video-only',
    answer: 'nothing',
    how: 'No sound and no film. A local example may link to one.',
  },
  { number: '1.2.2', title: 'Captions (prerecorded)', answer: 'nothing', how: 'The same.' },
  { number: '1.2.3', title: 'Audio description or media alternative', answer: 'nothing', how: 'The same.' },
  { number: '1.2.4', title: 'Captions (live)', answer: 'nothing', how: 'The same.' },
  { number: '1.2.5', title: 'Audio description', answer: 'nothing', how: 'The same.' },
  {
    number: '1.3.1',
    title: 'Info and relationships',
    answer: 'supports',
    how: 'Native tables, lists, headings, fieldsets and labels; no role where an element has one.',
    test: axe,
  },
  {
    number: '1.3.2',
    title: 'Meaningful sequence',
    answer: 'supports',
    how: 'The order in the document is the order on screen and the order read aloud.',
  },
  {
    number: '1.3.3',
    title: 'Sensory characteristics',
    answer: 'supports',
    how: 'No instruction speaks of shape, place or colour.',
  },
  {
    number: '1.3.4',
    title: 'Orientation',
    answer: 'supports',
    how: 'The layout follows the width that there is, and asks for no orientation.',
    test: room,
  },
  {
    number: '1.3.5',
    title: 'Identify input purpose',
    answer: 'nothing',
    how: 'No field asks for anything about the person.',
  },
  {
    number: '1.4.1',
    title: 'Use of colour',
    answer: 'supports',
    how: 'What is chosen, what was before and each date are told by line, shape and words as well.',
    test: media,
  },
  { number: '1.4.2', title: 'Audio control', answer: 'nothing', how: 'No sound.' },
  {
    number: '1.4.3',
    title: 'Contrast (minimum)',
    answer: 'supports',
    how: 'Every pair of the shipped themes is computed, light and dark. In a theme of your own, it is yours to compute.',
    test: contrast,
  },
  {
    number: '1.4.4',
    title: 'Resize text',
    answer: 'supports',
    how: 'Everything is in em: 200 % text at 320 and 640 pixels cuts nothing.',
    test: room,
  },
  { number: '1.4.5', title: 'Images of text', answer: 'supports', how: 'Text in a drawing is text.' },
  {
    number: '1.4.10',
    title: 'Reflow',
    answer: 'supports',
    how: 'At 320 pixels the page does not move sideways.',
    test: room,
  },
  {
    number: '1.4.11',
    title: 'Non-text contrast',
    answer: 'supports',
    how: 'Lines, edges, marks and focus rings: at least 3 to 1 in the shipped themes.',
    test: contrast,
  },
  {
    number: '1.4.12',
    title: 'Text spacing',
    answer: 'supports',
    how: 'With the spacing of the criterion set inside, nothing is cut.',
    test: room,
  },
  {
    number: '1.4.13',
    title: 'Content on hover or focus',
    answer: 'nothing',
    how: 'Nothing comes and goes with the pointer or the focus.',
  },
  {
    number: '2.1.1',
    title: 'Keyboard',
    answer: 'supports',
    how: 'Native controls; where arrow keys travel, the page of the element says how.',
    test: acts,
  },
  {
    number: '2.1.2',
    title: 'No keyboard trap',
    answer: 'supports',
    how: 'Tab goes in and out; a dialog box closes with Escape.',
  },
  { number: '2.1.4', title: 'Character key shortcuts', answer: 'nothing', how: 'There are none.' },
  { number: '2.2.1', title: 'Timing adjustable', answer: 'nothing', how: 'Nothing runs out.' },
  {
    number: '2.2.2',
    title: 'Pause, stop, hide',
    answer: 'nothing',
    how: 'Nothing moves for longer than a fifth of a second, and nothing at all where a person has asked for less motion.',
  },
  { number: '2.3.1', title: 'Three flashes', answer: 'nothing', how: 'Nothing flashes.' },
  {
    number: '2.4.1',
    title: 'Bypass blocks',
    answer: 'page',
    how: 'The page has its own ways past blocks. Elements use headings from level 3 (`pejl-taxonomy-paste` from 2).',
  },
  { number: '2.4.2', title: 'Page titled', answer: 'page', how: 'The page has a title.' },
  {
    number: '2.4.3',
    title: 'Focus order',
    answer: 'supports',
    how: 'The order of the document. What had the focus and is gone hands it on to its neighbour.',
  },
  {
    number: '2.4.4',
    title: 'Link purpose',
    answer: 'supports',
    how: 'The text of a link is what whoever hung it there called it.',
  },
  { number: '2.4.5', title: 'Multiple ways', answer: 'page', how: 'The page can be found in more than one way.' },
  {
    number: '2.4.6',
    title: 'Headings and labels',
    answer: 'supports',
    how: 'Each says what it is about, in the framework’s own words.',
  },
  {
    number: '2.4.7',
    title: 'Focus visible',
    answer: 'supports',
    how: 'A ring of 0.19 em around what the keyboard is on, also in forced colours.',
  },
  {
    number: '2.4.11',
    title: 'Focus not obscured (minimum)',
    answer: 'supports',
    how: 'A heading row that stays in sight is lower than a row. Under a bar of your own, set --pejl-matrix-sticky-top.',
  },
  { number: '2.5.1', title: 'Pointer gestures', answer: 'nothing', how: 'A press is all it takes.' },
  {
    number: '2.5.2',
    title: 'Pointer cancellation',
    answer: 'supports',
    how: 'Things happen when the pointer is let go.',
  },
  {
    number: '2.5.3',
    title: 'Label in name',
    answer: 'supports',
    how: 'The name of a control begins with the words on it.',
    test: axe,
  },
  { number: '2.5.4', title: 'Motion actuation', answer: 'nothing', how: 'Nobody has to move the device.' },
  { number: '2.5.7', title: 'Dragging movements', answer: 'nothing', how: 'Nothing is dragged.' },
  {
    number: '2.5.8',
    title: 'Target size (minimum)',
    answer: 'supports',
    how: 'Controls are at least 24 by 24 pixels, or have that room.',
    test: axe,
  },
  {
    number: '3.1.1',
    title: 'Language of page',
    answer: 'page',
    how: 'The page says its language; elements follow it.',
  },
  {
    number: '3.1.2',
    title: 'Language of parts',
    answer: 'supports',
    how: 'A text in another language than the words around it says so.',
    test: life,
  },
  { number: '3.2.1', title: 'On focus', answer: 'supports', how: 'Focus changes nothing.' },
  {
    number: '3.2.2',
    title: 'On input',
    answer: 'supports',
    how: 'A choice gives one input and one change, and moves nobody away.',
    test: acts,
  },
  { number: '3.2.3', title: 'Consistent navigation', answer: 'page', how: 'The page’s own.' },
  {
    number: '3.2.4',
    title: 'Consistent identification',
    answer: 'supports',
    how: 'The same thing has the same words in every element.',
  },
  { number: '3.2.6', title: 'Consistent help', answer: 'page', how: 'The page’s own.' },
  {
    number: '3.3.1',
    title: 'Error identification',
    concerns: 'forms',
    answer: 'supports',
    how: 'What is missing is said in words, and the focus goes there.',
  },
  {
    number: '3.3.2',
    title: 'Labels or instructions',
    concerns: 'forms',
    answer: 'supports',
    how: 'Every field has a visible label.',
    test: axe,
  },
  {
    number: '3.3.3',
    title: 'Error suggestion',
    concerns: 'forms',
    answer: 'supports',
    how: 'A message says what to do.',
  },
  {
    number: '3.3.4',
    title: 'Error prevention (legal, financial, data)',
    answer: 'page',
    how: 'Nothing is sent by the element. What is chosen can be taken back until the page sends it.',
  },
  {
    number: '3.3.7',
    title: 'Redundant entry',
    concerns: 'forms',
    answer: 'supports',
    how: 'What was written is kept while something else is shown.',
  },
  { number: '3.3.8', title: 'Accessible authentication (minimum)', answer: 'nothing', how: 'Nobody logs in here.' },
  {
    number: '4.1.1',
    title: 'Parsing',
    answer: 'supports',
    how: 'The browser makes the tree. WCAG 2.2 has taken this criterion out.',
  },
  {
    number: '4.1.2',
    title: 'Name, role, value',
    answer: 'supports',
    how: 'Native controls, with their own states.',
    test: axe,
  },
  {
    number: '4.1.3',
    title: 'Status messages',
    answer: 'supports',
    how: 'What changes without the focus is said in a status.',
  },
];

/** The criteria that came with WCAG 2.2. */
export const newInWcag22: ReadonlySet<string> = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);
