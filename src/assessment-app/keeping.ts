/** What is open is saved on each change; what another tab saves is taken over, or offered beside what is here. */
import {useCallback, useEffect, useRef, useState} from 'react';
import type {Assessment} from '../assessment/document';
import type {
  AssessmentStorage,
  Kept,
  Loaded,
  Shelf,
  StorageProblem,
  Unreadable,
} from '../assessment/storage';

/** What was removed, as it was stored. */
export interface Removed {
  readonly id: string;
  readonly name: string;
  readonly stored: unknown;
  readonly wasOpen: boolean;
}

export interface Keeping {
  /** Whether what is shown is stored as it is. */
  readonly isSaved: boolean;
  /** Nothing is stored before the first change. */
  readonly isNew: boolean;
  readonly problem: StorageProblem | undefined;
  /** Another tab changed what was changed here too; without `theirs` it removed it. */
  readonly conflict: {readonly theirs?: Kept} | undefined;
  /** What is shown came from another tab just now. */
  readonly tookTheirs: boolean;
  /** The last changed first. */
  readonly kept: readonly Kept[];
  readonly unreadable: readonly Unreadable[];
  /** What was removed last, until it is put back or something else is removed. */
  readonly removed: Removed | undefined;
  /** Opens what is not stored yet, and stores it. What was open stays stored. */
  readonly begin: (assessment: Assessment) => void;
  readonly open: (id: string) => void;
  readonly remove: (id: string, name: string) => void;
  readonly putBack: () => void;
  readonly takeTheirs: () => void;
  readonly keepAsCopy: () => void;
  readonly retry: () => void;
}

interface Kind {
  readonly storage: AssessmentStorage;
  readonly loaded: Loaded;
  readonly assessment: Assessment;
  /** Whether something was done to it since it was opened. */
  readonly isTouched: boolean;
  /** @param canUndo where what is open now is not stored */
  readonly show: (assessment: Assessment, canUndo: boolean) => void;
  readonly blank: () => Assessment;
  readonly copyOf: (assessment: Assessment) => Assessment;
}

export function useKeeping({
  storage,
  loaded,
  assessment,
  isTouched,
  show,
  blank,
  copyOf,
}: Kind): Keeping {
  const [saved, setSaved] = useState<Assessment | undefined>(() =>
    loaded.ok ? loaded.kept.find((kept) => kept.assessment === assessment)?.assessment : undefined,
  );
  const [problem, setProblem] = useState(loaded.ok ? undefined : loaded.problem);
  const [conflict, setConflict] = useState<Keeping['conflict']>();
  const [taken, setTaken] = useState<Assessment>();
  const [shelf, setShelf] = useState<Shelf>(loaded.ok ? loaded : {kept: [], unreadable: []});
  const [removed, setRemoved] = useState<Removed>();
  /** Those that are stored, or are to be: a new one is not before something is done to it. */
  const toKeep = useRef(new Set(shelf.kept.map(({assessment: {id}}) => id)));
  const latest = useRef({assessment, saved, isTouched});
  latest.current = {assessment, saved, isTouched};
  const chosen = useRef(loaded.ok ? loaded.current : undefined);

  const choose = useCallback(
    (id: string) => {
      toKeep.current.add(id);
      if (chosen.current !== id) void storage.choose(id);
      chosen.current = id;
    },
    [storage],
  );

  const markSaved = useCallback((state: Assessment, revision: number) => {
    if (state.id === latest.current.assessment.id) {
      latest.current = {...latest.current, saved: state};
      setSaved(state);
    }
    setShelf(({kept, ...rest}) => ({
      ...rest,
      kept: [
        {revision, assessment: state},
        ...kept.filter(({assessment: {id}}) => id !== state.id),
      ],
    }));
  }, []);

  const save = useCallback(
    async (state: Assessment): Promise<void> => {
      const outcome = await storage.save(state);
      if (outcome.kind === 'saved') {
        markSaved(state, outcome.revision);
        setProblem(undefined);
      } else if (outcome.kind === 'problem') setProblem(outcome.problem);
      else if (state.id === latest.current.assessment.id) {
        setConflict(outcome.theirs ? {theirs: outcome.theirs} : {});
      }
    },
    [storage, markSaved],
  );

  useEffect(() => {
    if (assessment === latest.current.saved) return;
    if (!isTouched && !toKeep.current.has(assessment.id)) return;
    choose(assessment.id);
    void save(assessment);
  }, [assessment, isTouched, choose, save]);

  const showKept = useCallback(
    (kept: Kept): void => {
      const before = latest.current;
      storage.accept(kept);
      choose(kept.assessment.id);
      setConflict(undefined);
      latest.current = {assessment: kept.assessment, saved: kept.assessment, isTouched: false};
      markSaved(kept.assessment, kept.revision);
      // What is stored nowhere can be had back; what is stored is not brought back over what another tab wrote.
      show(kept.assessment, before.isTouched && before.assessment !== before.saved);
    },
    [storage, show, choose, markSaved],
  );

  const reload = useCallback(async () => {
    const found = await storage.load();
    if (found.ok) setShelf(found);
  }, [storage]);

  /** Takes what another tab saved, unless something was done here meanwhile: saving that says so. */
  const look = useCallback(async () => {
    const before = latest.current;
    const {id} = before.assessment;
    if (!toKeep.current.has(id) || !(await storage.isBehind(id))) return;
    const theirs = await storage.read(id);
    const isUnchanged =
      latest.current.assessment === before.assessment && latest.current.saved === before.assessment;
    if (!isUnchanged) return;
    if (theirs) {
      showKept(theirs);
      setTaken(theirs.assessment);
    } else setConflict({});
  }, [storage, showKept]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = storage.subscribe(({id}) => {
      if (id === latest.current.assessment.id) void look();
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), 500);
    });
    // A page that was asleep has heard nothing.
    const onShow = (): void => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', onShow);
    addEventListener('pageshow', onShow);
    return () => {
      end();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShow);
      removeEventListener('pageshow', onShow);
    };
  }, [storage, look, reload]);

  const isSaved = saved === assessment;
  const isAtRisk = isTouched && !isSaved && (problem !== undefined || conflict !== undefined);
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);

  const begin = (next: Assessment): void => {
    toKeep.current.add(next.id);
    setConflict(undefined);
    show(next, isTouched && !isSaved);
  };

  const open = async (id: string): Promise<void> => {
    const found = await storage.read(id);
    if (found) showKept(found);
    else await reload();
  };

  const remove = async (id: string, name: string): Promise<void> => {
    const wasOpen = id === latest.current.assessment.id;
    if (wasOpen) {
      const next = shelf.kept.find(({assessment: kept}) => kept.id !== id);
      const found = next && (await storage.read(next.assessment.id));
      if (found) showKept(found);
      else show(blank(), isTouched && !isSaved);
    }
    try {
      setRemoved({id, name, stored: await storage.remove(id), wasOpen});
      toKeep.current.delete(id);
    } catch {
      setProblem('failed');
    }
    await reload();
  };

  const putBack = async (): Promise<void> => {
    if (!removed) return;
    const failed = await storage.putBack(removed.id, removed.stored);
    if (failed !== undefined) {
      setProblem(failed);
      return;
    }
    setRemoved(undefined);
    if (removed.wasOpen) await open(removed.id);
    await reload();
  };

  return {
    isSaved,
    isNew: !isTouched && !toKeep.current.has(assessment.id),
    problem,
    conflict,
    tookTheirs: taken === assessment,
    kept: shelf.kept,
    unreadable: shelf.unreadable,
    removed,
    begin,
    open: (id) => void open(id),
    remove: (id, name) => void remove(id, name),
    putBack: () => void putBack(),
    takeTheirs: () => {
      if (conflict?.theirs) showKept(conflict.theirs);
    },
    keepAsCopy: () => begin(copyOf(assessment)),
    retry: () => void save(assessment),
  };
}
