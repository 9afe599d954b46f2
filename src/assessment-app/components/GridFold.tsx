import {lazy, Suspense, useState, type ReactNode} from 'react';
import {useStore} from '../store';

const LevelGrid = lazy(() => import('./LevelGrid'));

/** The overview of all capabilities by all levels, loaded when it is opened. */
export default function GridFold(): ReactNode {
  const {words} = useStore();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="as-grid-fold"
      open={isOpen}
      onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>{words.grid.title}</summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <LevelGrid />
        </Suspense>
      ) : null}
    </details>
  );
}
