// Tables as people have them, in our own words.

/** What Word puts on the clipboard: its own tags, a title before the table and a line after it, a merged cell. */
export const wordTable = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<body lang=DA><!--StartFragment-->
<p class=MsoTitle>Sådan er vi team på Havneskolen</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
${[
  ['', 'Planlægning', 'Opfølgning', 'Hjælp i hverdagen'],
  [
    'Niveau 1',
    'Vi lægger hver vores plan og sender den rundt.',
    'Vi taler om prøven, når den er rettet.',
    'Vi klarer os hver for sig.',
  ],
  [
    'Niveau 2',
    'Vi lægger to forløb om året sammen. Vi skriver ned, hvem der gør hvad.',
    'Vi ser på elevernes opgaver, når der er tid.',
    'Vi spørger den kollega, der sidder nærmest.',
  ],
  [
    'Niveau 3',
    'Vi lægger alle forløb sammen. Vi aftaler, hvad vi vil se hos eleverne.',
    'Vi ser på elevernes opgaver på et fast møde hver måned.',
    'Vi beder om hjælp på mødet. Vi går med hinanden ind i klassen, fx når noget er svært.',
  ],
  [
    'Niveau 4',
    'Vi ændrer planen undervejs ud fra det, vi ser.',
    'Vi ændrer næste uges undervisning ud fra det, vi ser i opgaverne.',
    'Vi besøger hinanden efter en plan og taler om det bagefter.',
  ],
]
  .map((cells) => `<tr>${cells.map((text) => `<td><p class=MsoNormal>${text}<o:p></o:p></p></td>`).join('')}</tr>`)
  .join('\n')}
</table>
<p class=MsoNormal>Vedtaget på personalemødet i maj.</p><!--EndFragment--></body></html>`;

/** Out of a spreadsheet: the levels are columns. */
export const columnsTable = [
  'Dimension\tFase I\tFase II\tFase III',
  'Møder\tVi mødes, når nogen kalder.\tVi mødes hver uge.\tVi begynder med sidste uges aftaler.',
  'Hjælp\tVi klarer os selv.\tVi spørger en kollega.\tVi besøger hinanden.',
  'Blik for børnene\tVi ser på dagens opgaver.\tVi fortæller om enkelte børn.\tVi sammenligner vores noter.',
].join('\r\n');

/** Everything that a table can leave to be guessed: no title, a level without its number, page furniture, an empty cell, "jeg". */
export const doubtfulTable = [
  '\tMøder\tHjælp\t',
  'Niveau 1\tVi mødes, når nogen kalder.\tVi klarer os hver for sig.\tVi ser mest på dagens opgaver.',
  'Niveau 2\tVi mødes hver uge. Vi har en dagsorden.\tVi spørger en kollega.\t',
  'HAVNESKOLEN\t\t\t',
  'Side 1 af 2\t\t\t',
  '\tMøder\tHjælp\t',
  'Niveau\tVi slutter med en aftale.\tJeg beder om hjælp på mødet.\tVi skriver ned, hvad vi ser.',
  'Niveau 4\tVi begynder med sidste uges aftaler.\tVi besøger hinanden.\tVi besøger hinanden.',
  'Gælder fra august.\t\t\t',
].join('\r\n');

export const englishTable = [
  'Level\tMeetings\tHelp',
  'Level 1: Sprout\tWe meet when somebody calls.\tEach of us manages alone.',
  'Level 2: Shoot\tWe meet every week. We have an agenda.\tWe ask the nearest colleague.',
  'Level 3: Branch\tWe start with what we agreed last week.\tWe visit each other and say what we saw.',
].join('\n');

/** One dimension, and a table of seven levels. */
export const oneColumn = [
  'Niveau\tMøder',
  'Niveau 1\tVi mødes, når nogen kalder.',
  'Niveau 2\tVi mødes hver uge.',
  'Niveau 3\tVi begynder med sidste uges aftaler.',
].join('\n');

export const sevenLevels = [
  'Niveau\tMøder\tHjælp',
  ...[1, 2, 3, 4, 5, 6, 7].map(
    (level) => `Niveau ${level}\tVi mødes som på trin ${level}.\tVi hjælper som på trin ${level}.`,
  ),
].join('\n');

export const longWordsTable = [
  'Niveau\tUndervisningsdifferentieringstilrettelæggelse\tErfaringsopsamlingsdokumentation',
  ...[1, 2, 3].map(
    (level) =>
      `Niveau ${level}\tVi følger specialundervisningstilrettelæggelsesprincipperne, trin ${level}.\tVi læser medarbejdertrivselsundersøgelsesopfølgningen, trin ${level}.`,
  ),
].join('\n');

export const prose = `Vi vil gerne arbejde mere sammen.
Vi har ikke nogen tabel endnu, men vi har skrevet lidt om, hvordan vi er team.`;
