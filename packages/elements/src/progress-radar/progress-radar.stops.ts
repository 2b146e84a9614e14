import type { RadarFigure, RadarSpot } from '@pejl/figures';

/** A point or a gap that can be read, by the axis and the date that it belongs to. */
export interface RadarStop extends RadarSpot {
  readonly axis: number;
  readonly date: number;
  readonly text: string;
}

/** Every dimension at every date: a list a date, the oldest first, in the order of the axes. */
export type RadarStops = readonly (readonly RadarStop[])[];

export const stopsOf = ({ shapes }: RadarFigure): RadarStops =>
  shapes.map(({ points, gaps }, date) =>
    [...points, ...gaps].sort((one, other) => one.axis - other.axis).map((stop) => ({ ...stop, date })),
  );

/** Where a key leads from a stop. From none an arrow leads to the first dimension at the newest date. */
export function stopByKey(stops: RadarStops, key: string, from?: RadarStop): RadarStop | undefined {
  const newest = stops.length - 1;
  const last = (stops[0]?.length ?? 0) - 1;
  const { axis, date } = from ?? { axis: 0, date: newest };
  const ways: Readonly<Record<string, readonly [date: number, axis: number]>> = {
    ArrowRight: [date, axis === last ? 0 : axis + 1],
    ArrowLeft: [date, (axis || last + 1) - 1],
    ArrowUp: [Math.min(newest, date + 1), axis],
    ArrowDown: [Math.max(0, date - 1), axis],
    Home: [date, 0],
    End: [date, last],
  };
  if (!Object.hasOwn(ways, key)) return undefined;
  const [toDate, toAxis] = from || key === 'End' ? ways[key]! : [date, axis];
  return stops[toDate]?.[toAxis];
}

/** The stop that is pointed at: of marks on one spot the newest. */
export function stopNear(stops: RadarStops, { x, y }: RadarSpot): RadarStop | undefined {
  let [nearest, least]: [RadarStop | undefined, number] = [undefined, 32];
  for (const stop of stops.flat()) {
    const far = Math.hypot(stop.x - x, stop.y - y);
    if (far <= least) [nearest, least] = [stop, far];
  }
  return nearest;
}
