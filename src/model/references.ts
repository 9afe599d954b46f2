/** What must hold between the pieces of an edition, beyond the shape of each file. */
import {fieldName} from './describe-issue';
import type {Edition} from './editions';
import {ofKind, type Located} from './load';
import type {Message, Problem} from './problem';
import type {Capability, Case, Specification} from './schema';
import type {Place} from './yaml-positions';

interface Options {
  /**
   * Whether every file of the edition could be read. If not, what is missing may merely be
   * unreadable, and only what is wrong within the readable files is reported.
   */
  readonly complete: boolean;
}

type Report = (
  at: Located,
  place: Place,
  problem: Pick<Problem, 'rule' | 'expected' | 'found' | 'mend'>,
) => void;

const same = (text: string): Message => ({zh: text, en: text});

/** Every broken reference, duplicate id, wrong set of levels and gap in numbers in an edition's files. */
export function checkReferences(
  files: readonly Located[],
  edition: Edition,
  {complete}: Options,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (at, place, problem) => {
    const field = fieldName(place);
    problems.push({
      ...problem,
      file: at.file,
      line: at.lineOf(place),
      ...(field ? {field} : {}),
    });
  };

  const capabilities = ofKind(files, 'capability');
  const areas = ofKind(files, 'area');
  const frameworks = ofKind(files, 'framework');
  const scales = ofKind(files, 'levels');
  const specifications = ofKind(files, 'specification');
  const cases = ofKind(files, 'case');

  checkIdsOnce([...areas, ...capabilities, ...specifications, ...cases], report);
  for (const capability of capabilities) checkCapability(capability, report);
  checkRequiresLoops(capabilities, report);
  for (const specification of specifications) checkSpecification(specification, report);
  for (const one of cases) checkCase(one, report);
  for (const glossary of ofKind(files, 'glossary')) {
    checkUnique(glossary, ['terms'], glossary.data.terms, report);
  }
  for (const scale of scales) {
    checkLevelSet(scale, scale.data.levels, report);
  }
  if (!complete) return problems;

  for (const [kind, found] of [
    ['framework', frameworks],
    ['levels', scales],
  ] as const) {
    const extra = found[1];
    if (extra) {
      report(extra, ['kind'], {
        rule: 'one-of-a-kind',
        expected: {zh: `一个 kind: ${kind} 文件`, en: `one file of kind: ${kind}`},
        found: {zh: `又一个，前一个是 ${found[0]?.file}`, en: `another, besides ${found[0]?.file}`},
      });
    } else if (found.length === 0) {
      problems.push({
        rule: 'one-of-a-kind',
        file: edition.dataFolder,
        expected: {zh: `一个 kind: ${kind} 文件`, en: `one file of kind: ${kind}`},
        found: {zh: '没有', en: 'none'},
      });
    }
  }

  const framework = frameworks[0];
  if (!framework) return problems;
  const phaseIds = new Set(framework.data.phases.map(({id}) => id));
  const stageIds = new Set(framework.data.stages.map(({id}) => id));
  const areaIds = new Set(framework.data.areas.map(({id}) => id));
  const capabilityIds = new Set(capabilities.map(({data}) => data.id));
  /** Written or planned: what may be named without a page to lead to. */
  const namedIds = new Set([
    ...capabilityIds,
    ...framework.data.areas.flatMap(({planned = []}) => planned.map(({id}) => id)),
  ]);
  const titles = titlesOf(files);
  const known = (at: Located, place: Place, id: string, ids: ReadonlySet<string>): void => {
    if (!ids.has(id)) reportUnknown(at, place, id, ids, titles, report);
  };

  const {stages, areas: frameworkAreas} = framework.data;
  stages.forEach(({phase}, i) => known(framework, ['stages', i, 'phase'], phase, phaseIds));
  checkUnique(framework, ['phases'], framework.data.phases, report);
  checkUnique(framework, ['stages'], stages, report);
  checkUnique(framework, ['areas'], frameworkAreas, report);
  frameworkAreas.forEach(({id, phases, acts, planned = []}, i) => {
    phases.forEach((phase, j) => known(framework, ['areas', i, 'phases', j], phase, phaseIds));
    acts.forEach(({stage}, j) =>
      known(framework, ['areas', i, 'acts', j, 'stage'], stage, stageIds),
    );
    planned.forEach((capability, j) => {
      const place = ['areas', i, 'planned', j, 'id'];
      if (capabilityIds.has(capability.id)) {
        report(framework, place, {
          rule: 'planned-but-written',
          expected: {
            zh: '只列尚未写成的能力维度',
            en: 'only capabilities that are not written yet',
          },
          found: {
            zh: `${capability.id} 已有数据文件`,
            en: `${capability.id}, which has a data file`,
          },
          mend: {zh: '从 planned 中删去这一项。', en: 'Remove it from planned.'},
        });
      }
      if (!capability.id.startsWith(`${id}-`)) {
        report(framework, place, {
          rule: 'id-in-place',
          expected: {zh: `以 ${id}- 开头`, en: `an id that begins with ${id}-`},
          found: same(capability.id),
        });
      }
    });
  });

  for (const area of areas) {
    known(area, ['id'], area.data.id, areaIds);
    area.data.contributes.forEach(({phase}, i) =>
      known(area, ['contributes', i, 'phase'], phase, phaseIds),
    );
    area.data.worksWith.forEach((other, i) =>
      known(area, ['worksWith', i, 'area'], other.area, areaIds),
    );
  }

  for (const capability of capabilities) {
    const {data} = capability;
    if (!areaIds.has(data.id.slice(0, 2))) {
      known(capability, ['id'], data.id.slice(0, 2), areaIds);
    }
    if (data.replacedBy) known(capability, ['replacedBy'], data.replacedBy, capabilityIds);
    data.levels.forEach(({requires = []}, i) =>
      requires.forEach((needed, j) =>
        known(
          capability,
          ['levels', i, 'requires', j, 'capability'],
          needed.capability,
          capabilityIds,
        ),
      ),
    );
  }

  const specificationIds = new Set(specifications.map(({data}) => data.id));
  const clauseIds = new Set(specifications.flatMap(({data}) => data.clauses.map(({id}) => id)));
  for (const specification of specifications) {
    const {replacedBy, clauses} = specification.data;
    if (replacedBy) known(specification, ['replacedBy'], replacedBy, specificationIds);
    clauses.forEach((clause, i) => {
      if (clause.replacedBy) {
        known(specification, ['clauses', i, 'replacedBy'], clause.replacedBy, clauseIds);
      }
      clause.supports.forEach(({capability}, j) =>
        known(specification, ['clauses', i, 'supports', j, 'capability'], capability, namedIds),
      );
    });
  }

  const caseIds = new Set(cases.map(({data}) => data.id));
  for (const one of cases) {
    const {replacedBy, illustrates} = one.data;
    if (replacedBy) known(one, ['replacedBy'], replacedBy, caseIds);
    illustrates.forEach(({capability}, i) =>
      known(one, ['illustrates', i, 'capability'], capability, namedIds),
    );
  }
  return problems;
}

/** What ids stand for, so that the right one can be chosen by its name. */
function titlesOf(files: readonly Located[]): ReadonlyMap<string, Message> {
  const framework = ofKind(files, 'framework').flatMap(({data}) => [
    ...data.areas,
    ...data.areas.flatMap(({planned = []}) => planned),
    ...data.phases,
    ...data.stages,
  ]);
  const things = files.flatMap(({data}) => ('id' in data && 'title' in data ? [data] : []));
  return new Map([...framework, ...things].map(({id, title}) => [id, title]));
}

/** So many ids are named with their titles; of more, only those that begin as the wrong one does. */
const choices = 12;

function reportUnknown(
  at: Located,
  place: Place,
  id: string,
  ids: ReadonlySet<string>,
  titles: ReadonlyMap<string, Message>,
  report: Report,
): void {
  const own = 'id' in at.data ? at.data.id : undefined;
  // Its own id would be no reference; it is named only where there is no other.
  const others = [...ids].filter((one) => one !== own || ids.size === 1);
  const family = others.filter((one) => one.slice(0, 2) === id.slice(0, 2));
  const near = others.length <= choices || family.length === 0 ? others : family;
  const list = (language: keyof Message): string =>
    near
      .map((one) => {
        const title = near.length <= choices ? titles.get(one)?.[language] : undefined;
        return title === undefined ? one : `${one} ${title}`;
      })
      .join(' | ');
  report(at, place, {
    rule: 'unknown-reference',
    expected: {zh: list('zh'), en: list('en')},
    found: {zh: `不存在的 ${id}`, en: `${id}, which is not there`},
    mend: {
      zh: '写上所指那一个的 id：看它旁边的文字说的是哪一个。还没有的，先建好再写；不需要这一项，就整项删去。',
      en: 'Write the id of the one that is meant: the text beside it tells which. One that is not there yet is made first; an item that is not needed goes as a whole.',
    },
  });
}

function checkIdsOnce(files: readonly Located[], report: Report): void {
  const seen = new Map<string, string>();
  const numbered = files.flatMap(({data}): readonly {readonly id: string}[] => {
    if (data.kind === 'specification') return data.clauses;
    if (data.kind !== 'capability') return [];
    return data.levels.flatMap(({criteria = []}) => criteria);
  });
  /** Of criteria and clauses: the number after the highest of their level or specification. */
  const next = (id: string): Message => {
    const prefix = id.slice(0, id.lastIndexOf('.') + 1);
    const numbers = numbered
      .filter((one) => prefix !== '' && one.id.startsWith(prefix))
      .map((one) => Number(one.id.slice(prefix.length)));
    if (numbers.length === 0) return {zh: '', en: ''};
    const free = `${prefix}${Math.max(...numbers) + 1}`;
    return {zh: `，即 ${free}`, en: `, ${free}`};
  };
  const once = (at: Located, place: Place, id: string): void => {
    const first = seen.get(id);
    if (first) {
      report(at, place, {
        rule: 'duplicate-id',
        expected: {zh: '一个 id 只用一次', en: 'an id used once'},
        found: {zh: `${id}，已在 ${first}`, en: `${id}, which stands at ${first}`},
        mend: {
          zh: `新写的那一项改用没用过的号${next(id).zh}；已发布的不改。`,
          en: `Give the new one of the two an unused number${next(id).en}; published ids stay.`,
        },
      });
    } else {
      seen.set(id, `${at.file}:${at.lineOf(place)}`);
    }
  };
  for (const file of files) {
    if (!('id' in file.data)) continue;
    once(file, ['id'], file.data.id);
    if (file.data.kind === 'specification') {
      file.data.clauses.forEach(({id}, i) => once(file, ['clauses', i, 'id'], id));
    }
    if (file.data.kind === 'capability') {
      file.data.levels.forEach(({criteria = []}, i) =>
        criteria.forEach(({id}, j) => once(file, ['levels', i, 'criteria', j, 'id'], id)),
      );
    }
  }
}

function checkUnique(
  at: Located,
  place: Place,
  items: readonly {id: string}[],
  report: Report,
): void {
  items.forEach(({id}, i) => {
    if (items.findIndex((other) => other.id === id) < i) {
      report(at, [...place, i, 'id'], {
        rule: 'duplicate-id',
        expected: {zh: '一个 id 只用一次', en: 'an id used once'},
        found: {zh: `${id} 又出现一次`, en: `${id} once more`},
        mend: {
          zh: '给其中新的一项换一个没用过的 id；指它的地方一并改。',
          en: 'Give the newer of the two an id that is not used yet, also where it is named.',
        },
      });
    }
  });
}

function checkLevelSet(at: Located, levels: readonly {level: number}[], report: Report): void {
  const found = levels.map(({level}) => level);
  if (found.join() !== '1,2,3,4,5') {
    report(at, ['levels'], {
      rule: 'five-levels',
      expected: {zh: '一至五级，各一次，依次排列', en: 'levels 1 to 5, each once, in order'},
      found: same(found.join(', ') || '–'),
    });
  }
}

function checkCapability(at: Located<Capability>, report: Report): void {
  const {id, facets, levels, stepUp, metrics} = at.data;
  checkLevelSet(at, levels, report);
  checkUnique(at, ['facets'], facets, report);
  checkUnique(at, ['metrics'], metrics, report);
  const facetIds = new Set(facets.map((facet) => facet.id));

  levels.forEach(({level, criteria = []}, i) => {
    if (level === 1 && criteria.length > 0) {
      report(at, ['levels', i, 'criteria'], {
        rule: 'floor-has-no-criteria',
        expected: {zh: '一级是起点，没有判据', en: 'no criteria at level 1, which is the floor'},
        found: {zh: `判据 ${criteria.length} 条`, en: `criteria: ${criteria.length}`},
        mend: {
          zh: '把它移到它所要求的等级，用那一级下一个没用过的编号；或删去。',
          en: 'Move it to the level that asks for it, under the next unused number there, or take it out.',
        },
      });
    }
    if (level > 1 && criteria.length === 0) {
      report(at, ['levels', i, 'criteria'], {
        rule: 'level-without-criteria',
        expected: {zh: `${id} 的第 ${level} 级有判据`, en: `criteria for level ${level} of ${id}`},
        found: {zh: '没有判据', en: 'none'},
      });
    }
    checkNumbers(at, ['levels', i, 'criteria'], `${id}.L${level}`, criteria, report);
    criteria.forEach((criterion, j) => {
      const prefix = `${id}.L${level}.`;
      // At level 1 a criterion is out of place whatever its id.
      if (level > 1 && !criterion.id.startsWith(prefix)) {
        report(at, ['levels', i, 'criteria', j, 'id'], {
          rule: 'id-in-place',
          expected: {zh: `以 ${prefix} 开头`, en: `an id that begins with ${prefix}`},
          found: same(criterion.id),
        });
      }
      if (!facetIds.has(criterion.facet)) {
        report(at, ['levels', i, 'criteria', j, 'facet'], {
          rule: 'unknown-reference',
          expected: {
            zh: facets.map((facet) => `${facet.id} ${facet.title.zh}`).join(' | '),
            en: facets.map((facet) => `${facet.id} ${facet.title.en}`).join(' | '),
          },
          found: {
            zh: `不存在的要点 ${criterion.facet}`,
            en: `the facet ${criterion.facet}, which is not there`,
          },
          mend: {
            zh: `写上这条判据所看的那个要点的 id；要点列在本文件开头的 facets 下。`,
            en: 'Write the id of the facet that this criterion looks at; they stand under facets at the head of this file.',
          },
        });
      }
    });
  });

  const steps = stepUp.map(({to}) => to).join(', ');
  if (steps !== '2, 3, 4, 5') {
    report(at, ['stepUp'], {
      rule: 'four-steps',
      expected: {zh: '到二、三、四、五级各一步', en: 'one step to each of levels 2, 3, 4, 5'},
      found: same(steps || '–'),
    });
  }
}

/** That a level presupposes another one. */
interface Presupposition {
  readonly from: string;
  readonly to: string;
  /** Where `requires` says it; nowhere for the level below, which every level presupposes. */
  readonly said?: {readonly at: Located<Capability>; readonly place: Place};
}

/**
 * No level presupposes itself or a higher level of its own capability, be it through others. Each
 * circle is reported once, at one of the `requires` in it: going down alone never closes a circle.
 */
function checkRequiresLoops(capabilities: readonly Located<Capability>[], report: Report): void {
  const presupposed = presuppositionsOf(capabilities);
  const finished = new Set<string>();
  const visit = (level: string, path: readonly Presupposition[]): void => {
    if (finished.has(level)) return;
    for (const step of presupposed.get(level) ?? []) {
      const steps = [...path, step];
      const start = steps.findIndex(({from}) => from === step.to);
      if (start < 0) visit(step.to, steps);
      else reportLoop(steps.slice(start), report);
    }
    finished.add(level);
  };
  for (const level of presupposed.keys()) visit(level, []);
}

function presuppositionsOf(
  capabilities: readonly Located<Capability>[],
): Map<string, Presupposition[]> {
  return new Map(
    capabilities.flatMap((at) =>
      at.data.levels.map(({level, requires = []}, i): [string, Presupposition[]] => {
        const from = `${at.data.id}.L${level}`;
        const below = level > 1 ? [{from, to: `${at.data.id}.L${level - 1}`}] : [];
        const named = requires.map((needed, j) => ({
          from,
          to: `${needed.capability}.L${needed.level}`,
          said: {at, place: ['levels', i, 'requires', j]},
        }));
        return [from, [...named, ...below]];
      }),
    ),
  );
}

function reportLoop(loop: readonly Presupposition[], report: Report): void {
  const said = loop.flatMap((step) => step.said ?? []).at(-1);
  if (!said) return;
  const circle = [...loop.map(({from}) => from), loop[0]?.from].join(' → ');
  report(said.at, said.place, {
    rule: 'requires-loop',
    expected: {
      zh: '等级之间的前提不绕成圈，也不以同一能力维度的更高等级为前提',
      en: 'levels that presuppose each other in no circle, nor a higher level of their own capability',
    },
    found: {
      zh: `${circle}（高一级总以低一级为前提）`,
      en: `${circle} (each level presupposes the one below)`,
    },
    mend: {
      zh: '圈中至少有一个前提不是必需的：从 requires 中删去它，或改成较低的等级。',
      en: 'At least one of these levels is not needed: remove it from requires, or name a lower one.',
    },
  });
}

function checkSpecification(at: Located<Specification>, report: Report): void {
  const {id, clauses, checklist, formulas = []} = at.data;
  const prefix = `${id}.`;
  clauses.forEach((clause, i) => {
    if (!clause.id.startsWith(prefix)) {
      report(at, ['clauses', i, 'id'], {
        rule: 'id-in-place',
        expected: {zh: `以 ${prefix} 开头`, en: `an id that begins with ${prefix}`},
        found: same(clause.id),
      });
    }
  });
  checkNumbers(at, ['clauses'], id, clauses, report);
  checkUnique(at, ['formulas'], formulas, report);
  const clauseIds = new Set(clauses.map((clause) => clause.id));
  checklist.forEach((item, i) =>
    (item.clauses ?? []).forEach((clause, j) => {
      if (clauseIds.has(clause)) return;
      report(at, ['checklist', i, 'clauses', j], {
        rule: 'unknown-reference',
        expected: {zh: `${id} 自己的条款`, en: `a clause of ${id}`},
        found: {zh: `不存在的 ${clause}`, en: `${clause}, which is not there`},
      });
    }),
  );
}

/** Numbered things stand in any order, but no number is left out: what is withdrawn stays. */
function checkNumbers(
  at: Located,
  place: Place,
  prefix: string,
  items: readonly {readonly id: string}[],
  report: Report,
): void {
  // An id of another form or place is said by other rules.
  const numbers = items
    .filter(({id}) => id.startsWith(`${prefix}.`))
    .map(({id}) => Number(id.slice(prefix.length + 1)));
  const missing = Array.from({length: Math.max(0, ...numbers)}, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  if (missing.length === 0) return;
  const names = missing.map((number) => `${prefix}.${number}`).join(', ');
  report(at, place, {
    rule: 'number-left-out',
    expected: {
      zh: `编号从 ${prefix}.1 起，一个不缺`,
      en: `numbers from ${prefix}.1 on with none left out`,
    },
    found: {zh: `没有 ${names}`, en: `no ${names}`},
    mend: {
      zh: `原来有、后来删掉的，照原文放回来（文件的历史里有，也可用 git show HEAD:${at.file} 看）；不再要求的写上 status: withdrawn，文字不删。原来没有、新写的跳了号的，改用缺的号。`,
      en: `What stood here and was removed goes back as it was (the file’s history has it, and so has git show HEAD:${at.file}); what is no longer asked gets status: withdrawn and keeps its text. A new one that was numbered too high takes the number left out.`,
    },
  });
}

function checkCase(at: Located<Case>, report: Report): void {
  const {date, scale, background, events, figures, sources} = at.data;
  checkUnique(at, ['sources'], sources, report);
  if (date.to !== undefined && date.to < date.from) {
    report(at, ['date', 'to'], {
      rule: 'dates-in-order',
      expected: {zh: `不早于 ${date.from}`, en: `not before ${date.from}`},
      found: same(date.to),
    });
  }
  const sourceIds = new Set(sources.map(({id}) => id));
  const known = (place: Place, named: readonly string[] = []): void =>
    named.forEach((id, i) => {
      if (sourceIds.has(id)) return;
      report(at, [...place, 'sources', i], {
        rule: 'unknown-reference',
        expected: same([...sourceIds].join(' | ')),
        found: {zh: `不存在的来源 ${id}`, en: `the source ${id}, which is not there`},
        mend: {
          zh: '改成本页 sources 中的一个 id，或先在 sources 中加上这个来源。',
          en: 'Write one of the ids under sources, or add the source there first.',
        },
      });
    });
  known(['scale'], scale.sources);
  background.forEach((fact, i) => known(['background', i], fact.sources));
  events.forEach((fact, i) => known(['events', i], fact.sources));
  figures.forEach((fact, i) => known(['figures', i], fact.sources));
}
