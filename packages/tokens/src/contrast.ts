/** A colour as sRGB, each channel from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Reads `#rrggbb`. */
export function rgbOf(hex: string): Rgb {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!channels) throw new Error(`${hex} is not a colour of the form #rrggbb`);
  return [channels[1], channels[2], channels[3]].map((part) => parseInt(part ?? '', 16) / 255) as unknown as Rgb;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** The sRGB channel of a linear one; what lies outside what a screen can show is taken to its edge. */
function encoded(channel: number): number {
  const shown = Math.min(1, Math.max(0, channel));
  return shown <= 0.0031308 ? shown * 12.92 : 1.055 * shown ** (1 / 2.4) - 0.055;
}

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness from 0 to 100: what is left of a colour in greyscale. */
export function lightness(colour: Rgb): number {
  const y = luminance(colour);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

type Matrix = readonly [Rgb, Rgb, Rgb];
const apply = (matrix: Matrix, [a, b, c]: Rgb): Rgb =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Rgb;
const toLms: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromLms: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Oklab (Björn Ottosson, 2020): lightness from 0 to 1, and two axes of colour. */
export function oklabOf(colour: Rgb): Rgb {
  return apply(toLab, apply(toLms, colour.map(linear) as unknown as Rgb).map(Math.cbrt) as unknown as Rgb);
}

/** The colour a share of the way from one to the other, mixed as css `color-mix(in oklab)` does. */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const [a, b] = [oklabOf(one), oklabOf(other)];
  const mixed = a.map((part, index) => part + ((b[index] ?? 0) - part) * share) as unknown as Rgb;
  const cubed = apply(fromLab, mixed).map((part) => part ** 3) as unknown as Rgb;
  return apply(fromLms, cubed).map(encoded) as unknown as Rgb;
}

/**
 * What each kind of colour vision makes of a colour, complete deficiency, in linear RGB
 * (Machado, Oliveira and Fernandes, 2009, severity 1).
 */
export const colourVisions: Readonly<Record<'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as it is seen by somebody with that colour vision. */
export function seenBy(vision: keyof typeof colourVisions, colour: Rgb): Rgb {
  return apply(colourVisions[vision], colour.map(linear) as unknown as Rgb).map(encoded) as unknown as Rgb;
}
