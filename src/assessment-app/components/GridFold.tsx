import {lazy, Suspense, useState, type ReactNode} from 'react';
import {useStore} from '../store';
import {fill} from '../words';

const LevelGrid = lazy(() => import('./LevelGrid'));

/** The overview of all capabilities, or those of the area that is assessed alone, by all levels, loaded when it is opened. */
export default function GridFold(): ReactNode {
  const {subject, place, words} = useStore();
  const area = subject.areas.find(({id}) => id === place.area);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="as-grid-fold"
      open={isOpen}
      onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>{area ? fill(words.grid.titleArea, {area: area.title}) : words.grid.title}</summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <LevelGrid key={area?.id} />
        </Suspense>
      ) : null}
    </details>
  );
}
