/** Levels depend on each other in no circle. */
import {levelId} from '../anchors';
import {inForce, type Lifecycle} from '../lifecycle';
import type {Place} from '../place';
import type {LevelNumber} from '../shapes';
import type {CheckedFile} from './kind';

interface DependentData extends Pick<Lifecycle, 'status'> {
  readonly id: string;
  readonly levels: readonly {
    readonly level: LevelNumber;
    readonly status?: Lifecycle['status'];
    readonly requires?:
      readonly {readonly capability: string; readonly level: LevelNumber}[] | undefined;
  }[];
}

type CapabilityFile = Pick<CheckedFile<DependentData>, 'data' | 'report'>;

/** That a level depends on another one. */
interface Dependency {
  readonly from: string;
  readonly to: string;
  /** Where `requires` says it; nowhere for the level below, on which every level depends. */
  readonly said?: {readonly file: CapabilityFile; readonly place: Place};
}

/**
 * No level depends on itself or on a higher level of its own capability, be it through others. Each
 * circle is reported once, at one of the `requires` in it: going down alone never closes a circle.
 */
export function checkDependencyCircles(files: readonly CapabilityFile[]): void {
  const dependencies = dependenciesOf(files);
  const finished = new Set<string>();
  const visit = (level: string, path: readonly Dependency[]): void => {
    if (finished.has(level)) return;
    for (const step of dependencies.get(level) ?? []) {
      const steps = [...path, step];
      const start = steps.findIndex(({from}) => from === step.to);
      if (start < 0) visit(step.to, steps);
      else reportCircle(steps.slice(start));
    }
    finished.add(level);
  };
  for (const level of dependencies.keys()) visit(level, []);
}

function dependenciesOf(files: readonly CapabilityFile[]): Map<string, Dependency[]> {
  return new Map(
    files
      .filter(({data}) => inForce(data))
      .flatMap((file) =>
        file.data.levels.flatMap((item, i): [string, Dependency[]][] => {
          if (!inForce(item)) return [];
          const {level, requires = []} = item;
          const from = levelId(file.data.id, level);
          const below = level > 1 ? [{from, to: `${file.data.id}.L${level - 1}`}] : [];
          const named = requires.map((needed, j) => ({
            from,
            to: levelId(needed.capability, needed.level),
            said: {file, place: ['levels', i, 'requires', j]},
          }));
          return [[from, [...named, ...below]]];
        }),
      ),
  );
}

function reportCircle(steps: readonly Dependency[]): void {
  const said = steps.flatMap((step) => step.said ?? []).at(-1);
  if (!said) return;
  const circle = [...steps.map(({from}) => from), steps[0]?.from].join(' → ');
  said.file.report(said.place, {
    rule: 'requires-loop',
    expected: {
      zh: '等级之间的前提不绕成圈，也不以同一能力维度的更高等级为前提',
      en: 'levels that require each other in no circle, nor a higher level of their own capability',
    },
    found: {
      zh: `${circle}（高一级总以低一级为前提）`,
      en: `${circle} (each level requires the one below)`,
    },
    mend: {
      zh: '圈中至少有一个前提不是必需的：从 requires 中删去它，或改成较低的等级。',
      en: 'At least one of these levels is not needed: remove it from requires, or name a lower one.',
    },
  });
}
