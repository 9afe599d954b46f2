/** Waiting before servers that share a queue: M/M/c. Loaded by browsers. */
import type {Bilingual} from '../bilingual';
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {points, roundUp, shown, shownAvailability, shownTime, shownWhole} from './numeric';
import {milliseconds, none, percent, perSecond} from './units';

/** Terms smaller than this part of their sum change no digit of it. */
const negligible = 1e-20;

/** What has grown beyond this belongs to a probability that is as good as zero. */
const boundless = 1e300;

/**
 * Erlang B: the probability that all servers are busy where nobody waits. Its inverse is 1 + c/a + c(c − 1)/a² + …, of
 * which all terms are positive, so that it keeps its digits, and few count, however large c is.
 * Source: Gross, Shortle, Thompson, Harris, Fundamentals of Queueing Theory, 4th edition (Wiley, 2008), chapter 2: the
 * recurrence of B in the number of servers, written out.
 *
 * @param servers c, 0 or more, whole
 * @param load a = λ/μ, offered load in erlangs, 0 or more
 */
export function erlangB(servers: number, load: number): number {
  let [sum, term] = [1, 1];
  for (let server = servers; server >= 1; server--) {
    term *= server / load;
    sum += term;
    if (sum > boundless) return 0;
    if (term < negligible * sum) break;
  }
  return 1 / sum;
}

/**
 * Erlang C: the probability that a request has to wait, from Erlang B: cB / (c − a(1 − B)).
 * Source: as of Erlang B.
 *
 * @param servers 1 or more, whole
 * @param load a = λ/μ, offered load in erlangs, less than the servers
 */
export function erlangC(servers: number, load: number): number {
  const blocked = erlangB(servers, load);
  // c − a + aB: two numbers that are not negative, where c − a(1 − B) would lose digits near full use.
  return (servers * blocked) / (servers - load + load * blocked);
}

/**
 * Mean time that requests wait, those among them that do not wait: C / (cμ − λ).
 * Source: as of Erlang B.
 *
 * @param service 1/μ, mean service time
 * @returns in the unit of the service time
 */
export function meanWait(servers: number, load: number, service: number): number {
  return (erlangC(servers, load) * service) / (servers - load);
}

/**
 * The probability to wait longer than a time: C e^(−(cμ − λ)t).
 * Source: as of Erlang B.
 *
 * @param service 1/μ, mean service time
 * @param time t, in the unit of the service time
 */
export function waitsLonger(servers: number, load: number, service: number, time: number): number {
  return erlangC(servers, load) * Math.exp((-(servers - load) * time) / service);
}

/** Where the plot ends, in percent of use, unless the entries stand for more. */
const plottedUse = 99;

/** Of what serves one request at a time, such as a thread or connection: many of them may share an instance. */
const parallel: Bilingual = {zh: '个', en: ''};

/** Refuses a load that the servers cannot carry. */
export const queueing: Calculator = {
  id: 'queueing',
  title: {zh: '排队等待（Erlang C）', en: 'Queueing delay (Erlang C)'},
  inputs: [
    {
      id: 'rate',
      title: {zh: '到达速率', en: 'Arrival rate'},
      unit: perSecond,
      least: 0,
      greatest: 10_000_000,
      example: 900,
    },
    {
      id: 'service',
      title: {zh: '平均处理时间', en: 'Mean service time'},
      unit: milliseconds,
      least: 0.001,
      greatest: 3_600_000,
      example: 40,
    },
    {
      id: 'servers',
      title: {zh: '并行处理数', en: 'Requests processed in parallel (servers)'},
      unit: parallel,
      least: 1,
      greatest: 100_000,
      whole: true,
      example: 40,
    },
    {
      id: 'time',
      title: {zh: '等待时限', en: 'Waiting-time limit'},
      unit: milliseconds,
      least: 0,
      greatest: 3_600_000,
      example: 10,
    },
    {
      id: 'target',
      title: {zh: '目标利用率', en: 'Target utilisation'},
      unit: percent,
      least: 1,
      greatest: 99.9,
      example: 75,
    },
  ],
  outputs: [
    {
      id: 'load',
      title: {zh: '平均忙碌数', en: 'Mean number of busy servers'},
      unit: none,
      digits: 4,
    },
    {id: 'utilisation', title: {zh: '利用率', en: 'Utilisation'}, unit: percent, digits: 4},
    {
      id: 'waiting',
      title: {zh: '要等待的概率', en: 'Probability of waiting'},
      unit: percent,
      digits: 4,
    },
    {id: 'meanWait', title: {zh: '平均等待', en: 'Mean wait'}, unit: milliseconds, digits: 4},
    {
      id: 'beyond',
      title: {zh: '等待超过时限的概率', en: 'Probability of waiting beyond the limit'},
      unit: percent,
      digits: 4,
    },
    {
      id: 'needed',
      title: {
        zh: '目标利用率所需的并行处理数',
        en: 'Requests in parallel for the target utilisation',
      },
      unit: parallel,
      digits: 'whole',
    },
  ],
  calculate: (entered) => {
    const service = numberOf(entered, 'service');
    const servers = numberOf(entered, 'servers');
    const time = numberOf(entered, 'time');
    const target = numberOf(entered, 'target') / 100;
    const load = (numberOf(entered, 'rate') * service) / 1000;
    if (load >= servers) {
      const least = shownWhole(Math.floor(load) + 1);
      return {
        refused: {
          zh: `到达的请求多于处理能力，队列会一直变长；至少需要 ${least} 个并行处理。`,
          en: `More requests arrive than can be served, and the queue grows without end; at least ${least} servers are needed.`,
        },
      };
    }
    const waitAt = (busy: number): number => meanWait(servers, busy, service);
    const waiting = erlangC(servers, load);
    const wait = waitAt(load);
    const beyond = waitsLonger(servers, load, service, time);
    const utilisation = (100 * load) / servers;
    const needed = Math.max(1, roundUp(load / target));
    const use = shownAvailability((servers - load) / servers);
    const [mean, limit] = [shownTime(wait / 1000), shownTime(time / 1000)];
    const grown = load * 1.1;
    const grownWait = grown < servers ? shownTime(waitAt(grown) / 1000) : undefined;
    return {
      values: {
        load,
        utilisation,
        waiting: 100 * waiting,
        meanWait: wait,
        beyond: 100 * beyond,
        needed,
      },
      words: {
        zh: `利用率 ${use}%：${shown(100 * waiting)}% 的请求要等待，平均等待 ${mean.zh}，等待超过 ${limit.zh}的占 ${shown(100 * beyond)}%。请求再增加 10%，${grownWait ? `平均等待变为 ${grownWait.zh}` : '就处理不过来'}。`,
        en: `At ${use} % utilisation, ${shown(100 * waiting)} % of requests wait; the mean wait is ${mean.en}, and ${shown(100 * beyond)} % wait longer than ${limit.en}. With 10 % more requests, ${grownWait ? `the mean wait becomes ${grownWait.en}` : 'the servers cannot keep up'}.`,
      },
      plot: {
        x: {title: {zh: '利用率', en: 'Utilisation'}, unit: percent},
        y: {title: {zh: '平均等待', en: 'Mean wait'}, unit: milliseconds},
        curves: [
          {
            title: {zh: '平均等待', en: 'Mean wait'},
            points: points(0, Math.max(plottedUse, utilisation), 99, (x) =>
              // At the end it is the load itself: a rounding error more could be more than can be carried.
              waitAt(x === utilisation ? load : (servers * x) / 100),
            ),
          },
        ],
        here: [utilisation, wait],
      },
    };
  },
};
