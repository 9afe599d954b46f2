/** Charts as files. */
import {margin} from './Chart';

/** So large is a unit of a chart in an SVG file by itself; in a PNG file, twice that. */
const pixelsPerUnit = 2;

/**
 * An SVG's text with values in the place of the site's names for colours and typefaces.
 *
 * @param valueOf of `--ink`, say
 */
export function withValues(svg: string, valueOf: (name: string) => string): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
    valueOf(name).replaceAll('"', "'").replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}

/** A chart of the page as the text of a file: light, whatever the page is, and in need of nothing else. */
export function svgText(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const {width, height} = sizeOf(chart);
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', [-margin, -margin, width, height].join(' '));
  copy.setAttribute('width', String(width * pixelsPerUnit));
  copy.setAttribute('height', String(height * pixelsPerUnit));
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  chart.parentElement?.append(probe);
  try {
    return withValues(new XMLSerializer().serializeToString(copy), (name) => {
      if (name === '--sans') return getComputedStyle(probe).getPropertyValue(name).trim();
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    });
  } finally {
    probe.remove();
  }
}

/** @throws {Error} where the browser cannot draw it */
export async function pngOf(chart: SVGSVGElement): Promise<Blob> {
  const {width, height} = sizeOf(chart);
  const picture = new Image(width * pixelsPerUnit, height * pixelsPerUnit);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(chart))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelsPerUnit * 2;
  canvas.height = height * pixelsPerUnit * 2;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png');
  });
}

/** With the margin that a file has, and the notes below it. */
function sizeOf({viewBox, dataset}: SVGSVGElement): {width: number; height: number} {
  const {width, height} = viewBox.baseVal;
  return {width: width + 2 * margin, height: height + Number(dataset.below ?? 0) + 2 * margin};
}

/** A name that file systems take. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .join(' ')
    // Control characters are what is looked for.
    // eslint-disable-next-line no-control-regex
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, '-')
    .replace(/^[.\s-]+/, '')
    .trim();
  return `${[...name].slice(0, 80).join('') || 'chart'}.${ending}`;
}
