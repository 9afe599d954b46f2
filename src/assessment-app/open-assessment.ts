/** What a page begins with that shows the reader's assessment: what is assessed, what is kept, and the one that is open. */
import {useEffect, useState} from 'react';
import type {Assessment} from '../assessment/document';
import {newAssessment} from '../assessment/edit';
import {limits} from '../assessment/format';
import {openStorage, type AssessmentStorage, type Loaded} from '../assessment/storage';
import type {Subject} from '../assessment/subject';
import {useKeeping, type Keeping} from './keeping';
import {surroundings, useNewStore, type OpenAssessment, type Store} from './store';
import {fill} from './words';

export interface Stored {
  readonly storage: AssessmentStorage;
  readonly loaded: Loaded;
}

/** What the browser keeps; undefined until it was read. */
export function useStored(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    const storage = openStorage();
    void storage.load().then((loaded) => setStored({storage, loaded}));
  }, []);
  return stored;
}

/**
 * What is assessed, as soon as the first of its files is there.
 *
 * @param files each with all that those before it have, from the root; the same array as long as they are the same
 */
export function useSubject(
  {root}: Store['settings'],
  files: readonly string[],
): {readonly subject: Subject | undefined; readonly hasFailed: boolean} {
  const [subject, setSubject] = useState<Subject>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const load = async (file: string): Promise<void> => {
      const response = await fetch(root + file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      const loaded = (await response.json()) as Subject;
      setSubject((known) => (known?.isWhole ? known : loaded));
    };
    files
      .reduce((before, file) => before.then(() => load(file)), Promise.resolve())
      .catch(() => setFailed(true));
  }, [root, files]);
  return {subject, hasFailed};
}

/** The assessment that was open last, or a new one, which is stored with the first change; and how it is kept. */
export function useOpenAssessment({
  words,
  settings,
  subject,
  stored: {storage, loaded},
}: Pick<Store, 'words' | 'settings' | 'subject'> & {readonly stored: Stored}): {
  readonly opened: OpenAssessment;
  readonly keeping: Keeping;
} {
  const blank = (): Assessment =>
    newAssessment(
      {assessment: words.app.defaultName, team: words.app.defaultTeam},
      subject,
      surroundings,
    );
  const [saved] = useState(() => {
    const {kept = [], current} = loaded.ok ? loaded : {};
    return (kept.find(({assessment: {id}}) => id === current) ?? kept[0])?.assessment ?? blank();
  });
  const opened = useNewStore({words, settings, subject, saved});
  const {assessment, isTouched, show} = opened;
  const keeping = useKeeping({
    storage,
    loaded,
    assessment,
    isTouched,
    show,
    blank,
    copyOf: (copied) => ({
      ...copied,
      id: surroundings.newId(),
      name: fill(words.storage.copyName, {name: copied.name}).slice(0, limits.name),
    }),
  });
  return {opened, keeping};
}
