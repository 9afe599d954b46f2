/** Starts the matrix on its page. `../../plugins/matrix` bundles it, by itself. */
import {mount} from '../../island/mount';
import {ClassesContext} from './classes';
import {matrixLinks} from './links';
import {matrixOnPage, type MatrixSettings} from './page';
import {RunningMatrix} from './Running';
import {matrixStrings, type MatrixWords} from './words';

/** What the bundler puts in. */
declare const WORDS: MatrixWords;
/** Beside the file that this is in. */
declare const RATING_FILE: string;

mount<MatrixSettings>('matrix', (settings, place) => {
  const table = place.querySelector('table');
  if (!table) throw new Error('The page has no table of the matrix.');
  const matrix = matrixOnPage(settings, table);
  return (
    <ClassesContext value={settings.classes}>
      <RunningMatrix
        matrix={matrix}
        settings={settings}
        ratingFile={new URL(RATING_FILE, import.meta.url).href}
        strings={matrixStrings(WORDS, settings)}
        links={matrixLinks(settings.edition, (path) => settings.root + path.slice(1))}
      />
    </ClassesContext>
  );
});
