import {useRef, useState, type ReactNode, type Ref} from 'react';
import {saveFile} from '../../tools/save-file';
import {fileName, pngOf, svgText} from '../charts/save';
import {useStore} from '../store';
import {fill} from '../words';

/** A chart, and what gives it as a file. */
export default function ChartFigure({
  name,
  children,
}: {
  /** Parts of the files' name. */
  readonly name: readonly string[];
  readonly children: (ref: Ref<SVGSVGElement>) => ReactNode;
}): ReactNode {
  const {words} = useStore();
  const {result: say} = words;
  const chart = useRef<SVGSVGElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const savePng = async (): Promise<void> => {
    if (!chart.current) return;
    try {
      saveFile(fileName(name, 'png'), await pngOf(chart.current));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const nameOf = (action: string): string =>
    fill(words.start.named, {action, title: name.at(-1) ?? ''});
  return (
    <figure className="as-figure">
      {children(chart)}
      <figcaption className="as-buttons as-screen">
        <button
          type="button"
          aria-label={nameOf(say.saveSvg)}
          onClick={() => {
            if (!chart.current) return;
            const text = svgText(chart.current);
            saveFile(fileName(name, 'svg'), new Blob([text], {type: 'image/svg+xml'}));
          }}>
          {say.saveSvg}
        </button>
        <button type="button" aria-label={nameOf(say.savePng)} onClick={() => void savePng()}>
          {say.savePng}
        </button>
        <span role="status">{hasFailed ? say.saveFailed : null}</span>
      </figcaption>
    </figure>
  );
}
