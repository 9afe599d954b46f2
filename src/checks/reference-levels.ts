import {areaOf} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import {ofKind} from '../model/located';
import {rateOrganisation} from '../model/organisation-ratings';
import type {Message, Problem} from '../model/problem';
import type {Check} from './check';

/**
 * The levels of a capability tell the reference organisations apart, and come out as experienced people would have
 * them: what does not is a fault of the criteria. Asked of capabilities that all of them are rated for.
 */
export const referenceLevels: Check = {
  rules: ['reference-levels'],
  run: ({files}) => {
    const organisations = ofKind(files, 'reference-organisation');
    const located = ofKind(files, 'capability').filter(({data}) => inForce(data));
    const capabilities = located.map(({data}) => data);
    const scoring = ofKind(files, 'scoring')[0]?.data;
    const scores = organisations.map(({data}) => rateOrganisation(data, {capabilities, scoring}));
    const levelsOf = (id: string): (number | undefined)[] =>
      scores.map((score) => score.get(id)?.level);
    const isRated = (id: string): boolean =>
      organisations.length > 0 && levelsOf(id).every((level) => level !== undefined);

    const far = organisations.flatMap(({data, file, lineOf}, column): Problem[] =>
      data.expected.flatMap(({capability, level: expected}, i): Problem[] => {
        const level = scores[column]?.get(capability)?.level;
        if (level === undefined || Math.abs(level - expected) <= 1) return [];
        return [
          {
            rule: 'reference-levels',
            file,
            line: lineOf(['expected', i]),
            field: `expected[${i}].level`,
            expected: {
              zh: `${capability} 评出 ${expected} 级，或相差一级`,
              en: `ratings that give ${capability} level ${expected}, or one beside it`,
            },
            found: {zh: `${level} 级`, en: `level ${level}`},
            mend: {
              zh: '判据有误：改到评出的与预期相差不超过一级。预期错了的，先写明为什么。',
              en: 'A criterion is wrong: change it until the two are within one level. If the expectation is wrong, say why first.',
            },
          },
        ];
      }),
    );

    const missing = capabilities.flatMap(({id}): Problem[] =>
      levelsOf(id).some((level) => level !== undefined)
        ? organisations
            .filter((_, column) => scores[column]?.get(id) === undefined)
            .map(({data, file, lineOf}) => unrated(file, lineOf(['ratings']), id, data.title))
        : [],
    );

    const alike = located.flatMap(({data: {id, levels}, file, lineOf}): Problem[] => {
      if (!isRated(id)) return [];
      return levels.flatMap((item, i): Problem[] => {
        const {level} = item;
        if (level === 1 || level === 5 || !inForce(item)) return [];
        const reached = levelsOf(id).filter((found) => (found ?? 1) >= level).length;
        if (reached > 0 && reached < organisations.length) return [];
        return [separation(file, lineOf(['levels', i]), `${id} ${level}`, reached)];
      });
    });

    const areas = [...new Set(capabilities.map(({id}) => areaOf(id)))];
    const tops = areas.flatMap((area): Problem[] => {
      const ids = capabilities.map(({id}) => id).filter((id) => areaOf(id) === area);
      const first = located.find(({data}) => areaOf(data.id) === area);
      if (!first || !ids.every(isRated)) return [];
      const all = ids.flatMap(levelsOf);
      const reached = all.filter((level) => level === 5).length;
      if (reached > 0 && reached < all.length) return [];
      return [separation(first.file, 1, `${area} 5`, reached)];
    });
    return [...far, ...missing, ...alike, ...tops];
  },
};

/** What a capability's levels tell apart is known only when each organisation is rated for it. */
function unrated(file: string, line: number, id: string, title: Message): Problem {
  return {
    rule: 'reference-levels',
    file,
    line,
    field: 'ratings',
    expected: {
      zh: `${title.zh}的 ${id} 也有评级，别的组织都有了`,
      en: `a rating of ${id} for ${title.en} too, as another organisation has`,
    },
    found: {zh: '没有', en: 'none'},
    mend: {
      zh: `照 ${id} 的判据和本组织的事实，从 2 级起逐条评，到第一个没有达到的等级为止。`,
      en: `Rate the criteria of ${id} from this organisation’s facts, level by level from 2 up to the first that is not attained.`,
    },
  };
}

/** @param what `CD-3 2`: a capability or an area, and a level */
function separation(file: string, line: number, what: string, reached: number): Problem {
  const [id = '', level = ''] = what.split(' ');
  const found: Message =
    reached === 0
      ? {zh: '没有一个达到', en: 'none attains it'}
      : {zh: '全都达到', en: 'all attain it'};
  return {
    rule: 'reference-levels',
    file,
    line,
    expected: {
      zh: `${id} 的 ${level} 级，有的参照组织达到，有的达不到`,
      en: `level ${level} of ${id} attained by a reference organisation and missed by another`,
    },
    found,
    mend: {
      zh: '这一级分不开组织：改判据。',
      en: 'This level tells no organisations apart: change its criteria.',
    },
  };
}
