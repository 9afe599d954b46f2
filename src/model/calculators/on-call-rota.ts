/** How many people a rota needs, and what it asks of each. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {counted, roundUp, shown, shownWhole, wholePoints} from './numeric';
import {hours, people as peopleUnit, percent, weeks} from './units';

/** Shifts of 12 hours in a week. */
const shiftsPerWeek = 14;

/** Source: Site Reliability Engineering (O’Reilly, 2016), chapter 11 “Being On-Call”: two incidents per 12-hour shift. */
const greatestLoad = 2;

/**
 * People needed at all sites such that each has a turn, of a week, at most every k weeks: roles · k at each site.
 * Source: Site Reliability Engineering, chapter 11: with primary and secondary, and a week in four, eight people.
 *
 * @param roles filled at a time, such as primary and secondary
 * @param between k, weeks from the beginning of a turn to that of the next
 * @param sites that hand over to each other within a day
 */
export function peopleNeeded(roles: number, between: number, sites: number): number {
  return sites * roundUp(roles * between);
}

/**
 * The share of weeks in which a person has a turn, people spread evenly over the sites.
 * Source: as of the people needed.
 *
 * @returns 0 to 1, where there is a person for each role at each site
 */
export function shareOfWeeks(people: number, roles: number, sites: number): number {
  return (roles * sites) / people;
}

/** Refuses fewer people than roles at all sites. */
export const onCallRota: Calculator = {
  id: 'on-call-rota',
  title: {zh: '值班轮值', en: 'On-call rota'},
  inputs: [
    {
      id: 'people',
      title: {zh: '轮值人数，各地合计', en: 'People on the rota, at all sites'},
      unit: peopleUnit,
      least: 1,
      greatest: 1000,
      whole: true,
      example: 6,
    },
    {
      id: 'between',
      title: {zh: '每人几周轮到一周', en: 'One week on call in every'},
      unit: weeks,
      least: 1,
      greatest: 52,
      example: 4,
    },
    {
      id: 'roles',
      title: {zh: '同时值班的角色（主、备）', en: 'Roles on call at a time (primary, secondary)'},
      unit: {zh: '个', en: 'roles'},
      least: 1,
      greatest: 4,
      whole: true,
      example: 2,
    },
    {
      id: 'sites',
      title: {zh: '接力的地点', en: 'Sites that hand over to each other'},
      unit: {zh: '个', en: 'sites'},
      least: 1,
      greatest: 4,
      whole: true,
      example: 1,
    },
    {
      id: 'pages',
      title: {zh: '每周呼叫', en: 'Pages per week'},
      unit: {zh: '次', en: 'pages'},
      least: 0,
      greatest: 100_000,
      example: 21,
    },
    {
      id: 'handling',
      title: {zh: '每次呼叫的处理时间', en: 'Time to handle a page'},
      unit: hours,
      least: 0,
      greatest: 168,
      example: 2,
    },
  ],
  outputs: [
    {id: 'needed', title: {zh: '所需人数', en: 'People needed'}, unit: peopleUnit, digits: 'whole'},
    {
      id: 'missing',
      title: {zh: '还缺人数', en: 'Shortfall'},
      unit: peopleUnit,
      digits: 'whole',
    },
    {
      id: 'share',
      title: {zh: '每人值班周占比', en: 'Share of weeks on call'},
      unit: percent,
      digits: 4,
    },
    {
      id: 'actualBetween',
      title: {
        zh: '按现有人数，每人几周轮到一周',
        en: 'With these people, one week on call in every',
      },
      unit: weeks,
      digits: 4,
    },
    {
      id: 'pagesPerShift',
      title: {zh: '每个 12 小时班次的呼叫', en: 'Pages per shift of 12 hours'},
      unit: {zh: '次', en: 'pages'},
      digits: 4,
    },
    {
      id: 'hoursPerShift',
      title: {zh: '每个 12 小时班次的处理时间', en: 'Handling time per shift of 12 hours'},
      unit: hours,
      digits: 4,
    },
    {
      id: 'hoursPerTurn',
      title: {zh: '任主值一周的处理时间', en: 'Handling time per week as primary'},
      unit: hours,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const people = numberOf(entered, 'people');
    const between = numberOf(entered, 'between');
    const roles = numberOf(entered, 'roles');
    const sites = numberOf(entered, 'sites');
    const pages = numberOf(entered, 'pages');
    const handling = numberOf(entered, 'handling');
    const posts = roles * sites;
    if (people < posts) {
      return {
        refused: {
          zh: `每个地点的每个角色都要有人：至少需要 ${posts} 人。`,
          en: `Each role at each site takes a person: at least ${posts} people are needed.`,
        },
      };
    }
    const needed = peopleNeeded(roles, between, sites);
    const missing = Math.max(0, needed - people);
    const share = 100 * shareOfWeeks(people, roles, sites);
    const actual = people / posts;
    const pagesPerShift = pages / shiftsPerWeek;
    const isHeavy = pagesPerShift > greatestLoad;
    return {
      values: {
        needed,
        missing,
        share,
        actualBetween: actual,
        pagesPerShift,
        hoursPerShift: pagesPerShift * handling,
        hoursPerTurn: (pages * handling) / sites,
      },
      words: {
        zh: `每人每 ${shown(between)} 周值一周需要 ${shownWhole(needed)} 人，现有 ${people} 人${missing > 0 ? `，还缺 ${shownWhole(missing)} 人` : '，够用'}；现在每 ${shown(actual)} 周轮到一周。每个 12 小时班次平均 ${shown(pagesPerShift)} 次呼叫，${isHeavy ? '超过' : '不超过'} ${greatestLoad} 次的经验上限。`,
        en: `It takes ${counted(needed, 'person', 'people')} for each to be on call ${between === 1 ? 'every week' : `one week in every ${shown(between)}`}. There ${people === 1 ? 'is' : 'are'} ${people}, which is ${missing > 0 ? `${shownWhole(missing)} too few` : 'enough'}: each is now on call ${actual === 1 ? 'every week' : `one week in every ${shown(actual)}`}. A shift of 12 hours has ${counted(shown(pagesPerShift), 'page')} on average, ${isHeavy ? 'more than' : 'within'} the rule-of-thumb maximum of ${greatestLoad}.`,
      },
      plot: {
        x: {title: {zh: '轮值人数', en: 'People on the rota'}, unit: peopleUnit},
        y: {title: {zh: '每人值班周占比', en: 'Share of weeks on call'}, unit: percent},
        curves: [
          {
            title: {zh: '值班周占比', en: 'Share of weeks'},
            points: wholePoints(
              posts,
              Math.max(people, 2 * needed),
              (count) => 100 * shareOfWeeks(count, roles, sites),
            ),
          },
        ],
        here: [people, share],
      },
    };
  },
};
