/** The assessment: its code, and what it assesses, for the pages that have it. Only wires lifecycles. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {assessmentWords} from '../../assessment-app/words';
import type {AssessmentFiles} from '../../assessment/files';
import type {Subject} from '../../assessment/subject';
import {overviewOf} from '../../assessment/overview';
import {EmitFiles} from '../../docusaurus/emit-files';
import {commitOf} from '../../model/git';
import {loadEditions} from '../../model/load';
import {languageOfLocale} from '../../model/locales';
import type {Standard} from '../../model/standard';
import {subjectOf} from '../../page-data/assessment';
import {hashedName} from '../bundle-code';
import {interfaceWords} from '../words';
import {bundleAssessment} from './bundle';

const folder = 'assets/assessment';

export default function assessmentPlugin(context: LoadContext): Plugin<unknown> {
  const {siteDir, i18n} = context;
  const language = languageOfLocale(i18n.currentLocale);
  const {main, files} = bundleAssessment(assessmentWords(interfaceWords(context)));
  let data: readonly (readonly [string, string])[] = [];

  return {
    name: 'assessment',

    loadContent: () => loadEditions(siteDir),

    contentLoaded({content, actions}) {
      const subjects = (content as Standard[]).map((standard) =>
        subjectOf(standard, language, commitOf(siteDir, standard.edition)),
      );
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
