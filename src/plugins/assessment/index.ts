/** The assessment: its code, and what it assesses, for the pages that have it. Only wires lifecycles. */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {assessmentWords} from '../../assessment-app/words';
import type {AssessmentFiles} from '../../assessment/files';
import type {Subject} from '../../assessment/subject';
import {overviewOf} from '../../assessment/overview';
import {applicationStringsRule} from '../../docusaurus/application-strings';
import {EmitFiles} from '../../docusaurus/emit-files';
import {commitOf} from '../../model/git';
import {loadEditions} from '../../model/load';
import {languageOfLocale} from '../../model/locales';
import {readText} from '../../model/source-text';
import type {Standard} from '../../model/standard';
import {subjectOf} from '../../page-data/assessment';
import {hashedName} from '../bundle-code';
import {bundleAssessment} from './bundle';

const folder = 'assets/assessment';

export default function assessmentPlugin({
  siteDir,
  generatedFilesDir,
  i18n,
}: LoadContext): Plugin<unknown> {
  const language = languageOfLocale(i18n.currentLocale);
  const strings = JSON.parse(
    readText(path.join(siteDir, 'i18n', i18n.currentLocale, 'code.json')),
  ) as Record<string, {message: string} | undefined>;
  const {main, files} = bundleAssessment(assessmentWords(({id}) => strings[id]?.message ?? id));
  let data: readonly (readonly [string, string])[] = [];

  return {
    name: 'assessment',

    loadContent: () => loadEditions(siteDir),

    contentLoaded({content, actions}) {
      const subjects = (content as Standard[]).map((standard): Subject => {
        const commit = commitOf(siteDir, standard.edition);
        return {...subjectOf(standard, language), ...(commit !== undefined && {commit})};
      });
      const written = subjects.map((subject) => ({
        edition: subject.edition,
        overview: dataFile(subject, 'overview', overviewOf(subject)),
        whole: dataFile(subject, 'whole', subject),
      }));
      data = written.flatMap(({overview, whole}) => [overview, whole]);
      actions.setGlobalData({
        script: `${folder}/${main}`,
        editions: Object.fromEntries(
          written.map(({edition, overview, whole}) => [
            edition,
            {overview: overview[0], whole: whole[0]},
          ]),
        ),
      } satisfies AssessmentFiles);
    },

    configureWebpack(_config, isServer) {
      if (isServer) return undefined;
      return {
        module: {rules: [applicationStringsRule(generatedFilesDir)]},
        plugins: [
          new EmitFiles(() => [
            ...files.map(({name, text}) => [`${folder}/${name}`, text] as const),
            ...data,
          ]),
        ],
      };
    },
  };
}

/** Named by its content, so that a page never gets another edition's, nor an older state of the draft. */
function dataFile(subject: Subject, part: string, content: Subject): readonly [string, string] {
  const text = JSON.stringify(content);
  return [`${folder}/${hashedName(`${subject.edition}-${part}.json`, text)}`, text];
}
