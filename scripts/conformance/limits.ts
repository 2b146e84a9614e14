/** What an element does not do yet for somebody, by its tag. */
export const limits: Readonly<Record<string, readonly string[]>> = {
  'pejl-taxonomy-matrix': [
    'Chromium offline has no Danish dictionary, so long words are broken without a hyphen. Nothing is cut.',
  ],
  'pejl-progress-radar': [
    'In less room than 12.5 em the picture is scaled down, with its text. The table below it is not.',
  ],
  'pejl-pejlemaerke-deck': [
    'Cards that are printed to be cut out come in an order for the scissors, not for reading. `paper="list"` prints a list.',
  ],
};
