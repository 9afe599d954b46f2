import type {Language} from '../model/locales';
import type {Plot} from '../model/calculators/calculator';
import {shownNumber} from './numbers';

const width = 360;
const height = 230;
const edge = {left: 52, right: 12, top: 14, bottom: 46};

/** A plot as SVG, with its axes named; what it says stands in the words beside it. Text is escaped. */
export function plotSvg({x, y, curves, here}: Plot, language: Language): string {
  const points = curves.flatMap((curve) => curve.points).filter(isFinitePoint);
  const xs = range([...points.map(([a]) => a), ...(here ? [here[0]] : [])]);
  const ys = range([
    0,
    ...points.map(([, b]) => b),
    ...(here && isFinitePoint(here) ? [here[1]] : []),
  ]);
  const toX = (value: number): number =>
    edge.left + ((value - xs.least) / (xs.greatest - xs.least)) * (width - edge.left - edge.right);
  const toY = (value: number): number =>
    height -
    edge.bottom -
    ((value - ys.least) / (ys.greatest - ys.least)) * (height - edge.top - edge.bottom);
  const place = (value: number): string => String(Number(value.toFixed(1)));
  const axisName = ({title, unit}: Plot['x']): string =>
    escaped(title[language] + (unit[language] ? ` (${unit[language]})` : ''));
  const bottom = height - edge.bottom;
  const grid = [
    ...ticks(ys).map(
      (value) =>
        `<line x1="${edge.left}" x2="${width - edge.right}" y1="${place(toY(value))}" y2="${place(toY(value))}"/>` +
        `<text x="${edge.left - 6}" y="${place(toY(value) + 4)}" text-anchor="end">${shownNumber(value, 3)}</text>`,
    ),
    ...ticks(xs).map(
      (value) =>
        `<text x="${place(toX(value))}" y="${bottom + 16}" text-anchor="middle">${shownNumber(value, 3)}</text>`,
    ),
  ].join('');
  const lines = curves
    .map(({points: all, title}, index) => {
      const drawn = all.filter(isFinitePoint).map(([a, b]) => [toX(a), toY(b)] as const);
      const path = withoutBetween(drawn).map(([a, b]) => `${place(a)} ${place(b)}`);
      const name =
        curves.length < 2
          ? ''
          : `<text x="${width - edge.right - 26}" y="${edge.top + 12 + index * 16}" text-anchor="end">${escaped(title[language])}</text>` +
            `<path d="M${width - edge.right - 20} ${edge.top + 8 + index * 16}h20" data-curve="${index}"/>`;
      return `<path d="${path.length > 0 ? `M${path.join('L')}` : ''}" data-curve="${index}"/>${name}`;
    })
    .join('');
  const mark =
    here && isFinitePoint(here)
      ? `<circle cx="${place(toX(here[0]))}" cy="${place(toY(here[1]))}" r="5"/>`
      : '';
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${axisName(y)} – ${axisName(x)}">` +
    `<g data-part="grid">${grid}<line x1="${edge.left}" x2="${width - edge.right}" y1="${bottom}" y2="${bottom}"/></g>` +
    `${lines}${mark}` +
    `<text x="${edge.left}" y="${height - 8}">${axisName(x)}</text>` +
    `<text transform="translate(13 ${bottom}) rotate(-90)">${axisName(y)}</text></svg>`
  );
}

type Point = readonly [x: number, y: number];

/** How far a line may pass by a point that is left out, in units of a plot 360 wide: less than an eye sees. */
const unseen = 0.25;

/**
 * A line with fewer points: those are left out that it passes through anyway. Ramer–Douglas–Peucker; Douglas and Peucker,
 * Cartographica 10(2), 1973.
 */
export function withoutBetween(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (points.length < 3 || !first || !last) return points;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  let farthest = 0;
  let at = 0;
  points.forEach(([x, y], index) => {
    const [ax, ay] = [x - first[0], y - first[1]];
    const distance = length === 0 ? Math.hypot(ax, ay) : Math.abs(dx * ay - dy * ax) / length;
    if (distance <= farthest) return;
    farthest = distance;
    at = index;
  });
  if (farthest <= unseen) return [first, last];
  return [...withoutBetween(points.slice(0, at + 1)), ...withoutBetween(points.slice(at)).slice(1)];
}

function isFinitePoint([a, b]: readonly [number, number]): boolean {
  return Number.isFinite(a) && Number.isFinite(b);
}

interface Range {
  readonly least: number;
  readonly greatest: number;
}

function range(values: readonly number[]): Range {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  if (!Number.isFinite(least) || !Number.isFinite(greatest)) return {least: 0, greatest: 1};
  return greatest > least ? {least, greatest} : {least, greatest: least + 1};
}

/** Four to nine round numbers within a range: 1, 2 or 5 times a power of ten apart. */
export function ticks({least, greatest}: Range): number[] {
  const rough = (greatest - least) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10);
  // A range that is nothing beside its numbers cannot be told apart.
  if (!(step > Math.abs(greatest) * 1e-12)) return [least];
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(greatest / step + 1e-9);
  return Array.from({length: last - first + 1}, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** A text within HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
