import {toBeWritten} from '../content/unwritten-marks';
import type {Message} from '../model/problem';
import {upperLevels} from './capability-data';
import {fold, heading, list, pageText} from './page-text';

/** The page of a new capability: the sections of DS-1's page, under the same ids. */
export function capabilityPage(id: string): Message {
  return pageText(`/${id.toLowerCase()}`, [
    toBeWritten({
      zh: `两句话：${id} 决定什么，评估时看什么`,
      en: `two sentences: what ${id} decides, and what is looked at`,
    }),
    '<LevelSummary />',

    heading('good', {zh: '做好是什么样', en: 'What good looks like'}),
    list(
      [1, 2, 3].map((number) =>
        toBeWritten({
          zh: `${id} 做好时看得到的第 ${number} 个情形，一行`,
          en: `sight ${number} that one sees where ${id} is done well, in a line`,
        }),
      ),
    ),

    heading('levels', {zh: '等级与判据', en: 'Levels and criteria'}),
    '<LevelTable />',

    heading('between', {zh: '相邻等级怎么分', en: 'Telling neighbouring levels apart'}),
    ...upperLevels.flatMap((level) => [
      {
        zh: `**${level - 1} 级与 ${level} 级**：${toBeWritten({zh: `${id} 的 ${level - 1} 级与 ${level} 级看得到的区别，一句话`, en: ''}).zh}`,
        en: `**Levels ${level - 1} and ${level}**: ${toBeWritten({zh: '', en: `the visible difference between levels ${level - 1} and ${level} of ${id}, one sentence`}).en}`,
      },
      list([
        toBeWritten({
          zh: `一个看上去像 ${level} 级、其实是 ${level - 1} 级的情形，写明是哪条判据未做到`,
          en: `a case that looks like level ${level} but is level ${level - 1}, with the criterion that is not met`,
        }),
      ]),
    ]),

    heading('step-up', {zh: '怎样进阶', en: 'How to step up'}),
    '<StepUp />',

    heading('pitfalls', {zh: '假象与识破', en: 'How it is faked'}),
    '<Pitfalls />',

    heading('why', {zh: '为什么重要', en: 'Why it matters'}),
    toBeWritten({
      zh: `没有 ${id} 时发生什么，代价多大，写事实，一百多字`,
      en: `what happens where ${id} is missing and what it costs, in facts, of about a hundred words`,
    }),

    fold(heading('metrics', {zh: '度量', en: 'Metrics'}), '<Metrics />'),
    fold(heading('terms', {zh: '本页用词', en: 'Words on this page'}), '<Words />'),
  ]);
}
