/** Beside public models each capability stands once, with what is near it or why nothing is. */
import {inForce} from '../model/lifecycle';
import {ofKind, problemIn, type Located} from '../model/located';
import type {Place} from '../model/place';
import type {Problem} from '../model/problem';
import type {Mappings} from '../model/schema';
import type {Check} from './check';

export const mappings: Check = {
  rules: ['mapping'],
  run: ({files}) => {
    const inOrder = ofKind(files, 'capability')
      .map(({data}) => data)
      .filter(inForce)
      .map(({id}) => id);
    return ofKind(files, 'mappings').flatMap((located) => [
      ...checkCapabilities(located),
      ...checkMissing(located, inOrder),
      ...checkModels(located),
    ]);
  },
};

function problemAt(
  located: Pick<Located, 'file' | 'lineOf'>,
  place: Place,
  said: Required<Pick<Problem, 'expected' | 'found' | 'mend'>>,
): Problem {
  return problemIn(located, place, {rule: 'mapping', ...said});
}

function checkCapabilities(located: Located<Mappings>): Problem[] {
  const {capabilities} = located.data;
  return capabilities.flatMap(({capability, practices, none}, i) => {
    const problems: Problem[] = [];
    if (capabilities.findIndex((item) => item.capability === capability) < i) {
      problems.push(
        problemAt(located, ['capabilities', i, 'capability'], {
          expected: {zh: '一个能力维度只列一次', en: 'a capability listed once'},
          found: {zh: `${capability} 又出现一次`, en: `${capability} once more`},
          mend: {zh: '两项并成一项。', en: 'Make one item of the two.'},
        }),
      );
    }
    if ((practices === undefined) === (none === undefined)) {
      problems.push(
        problemAt(located, ['capabilities', i], {
          expected: {
            zh: '写 practices（相近的实践）或 none（没有相近实践的理由），只写一个',
            en: 'either practices, those that are near, or none, why none is',
          },
          found: none
            ? {zh: `${capability} 两个都写了`, en: `both with ${capability}`}
            : {zh: `${capability} 都没有写`, en: `neither with ${capability}`},
          mend: {
            zh: '有相近的实践，写 practices:；一个也没有，写 none:，用两种语言说明理由。',
            en: 'Write practices: where something is near; where nothing is, none: with the reason in both languages.',
          },
        }),
      );
    }
    return problems;
  });
}

function checkMissing(located: Located<Mappings>, inOrder: readonly string[]): Problem[] {
  const listed = new Set(located.data.capabilities.map(({capability}) => capability));
  const missing = inOrder.filter((id) => !listed.has(id));
  if (missing.length === 0) return [];
  return [
    problemAt(located, ['capabilities'], {
      expected: {zh: '每个能力维度都列出', en: 'every capability'},
      found: {zh: `没有 ${missing.join('、')}`, en: `nothing of ${missing.join(', ')}`},
      mend: {
        zh: '给每个各加一项，写上相近的实践；一个也没有，写 none: 和理由。',
        en: 'Add an item for each with the practices near it, or with none: and the reason.',
      },
    }),
  ];
}

function checkModels(located: Located<Mappings>): Problem[] {
  const {models, capabilities} = located.data;
  const named = new Set(
    capabilities.flatMap(({practices = []}) =>
      practices.map(({model, practice}) => `${model} ${practice}`),
    ),
  );
  return models.flatMap(({id: model, practices, leftOut}, i) => [
    ...(practices.length > 0 || leftOut
      ? []
      : [
          problemAt(located, ['models', i], {
            expected: {
              zh: '列出实践，或在 leftOut 中说明为什么没有',
              en: 'practices, or why there are none under leftOut',
            },
            found: {
              zh: `${model} 没有实践，也没有 leftOut`,
              en: `${model} without practices, and without leftOut`,
            },
            mend: {
              zh: '加上 leftOut:，用两种语言说明哪些没有读到。',
              en: 'Add leftOut: and say in both languages what could not be read.',
            },
          }),
        ]),
    ...practices.flatMap(({id}, j) =>
      named.has(`${model} ${id}`)
        ? []
        : [
            problemAt(located, ['models', i, 'practices', j], {
              expected: {zh: '只列与能力维度对照的实践', en: 'practices that a capability names'},
              found: {zh: `没有能力维度写到 ${id}`, en: `${id}, which none names`},
              mend: {
                zh: '在相近的能力维度下写上它，或删去。',
                en: 'Name it with a capability that it is near to, or take it out.',
              },
            }),
          ],
    ),
  ]);
}
