/** How a string is looked up; at build time from `i18n/<locale>/code.json`. */
export type Translate = (string: {readonly id: string}) => string;

/** What the assessment says, in one language. What stands in braces is put in by `fill`. */
export function assessmentWords(translate: Translate) {
  return {
    title: translate({id: 'assessment.title'}),
    ids: {colon: translate({id: 'assessment.colon'})},
    app: {
      steps: translate({id: 'assessment.steps'}),
      start: translate({id: 'assessment.view.start'}),
      quick: translate({id: 'assessment.view.quick'}),
      full: translate({id: 'assessment.view.full'}),
      result: translate({id: 'assessment.view.result'}),
      plan: translate({id: 'assessment.view.plan'}),
      files: translate({id: 'assessment.view.files'}),
      undo: translate({id: 'assessment.undo'}),
      redo: translate({id: 'assessment.redo'}),
      loadFailed: translate({id: 'assessment.loadFailed'}),
      reload: translate({id: 'assessment.reload'}),
      team: translate({id: 'assessment.team'}),
      defaultName: translate({id: 'assessment.defaultName'}),
      defaultTeam: translate({id: 'assessment.defaultTeam'}),
    },
    quick: {
      lead: translate({id: 'assessment.quick.lead'}),
      progress: translate({id: 'assessment.quick.progress'}),
      keys: translate({id: 'assessment.quick.keys'}),
      yes: translate({id: 'assessment.quick.yes'}),
      no: translate({id: 'assessment.quick.no'}),
      unknown: translate({id: 'assessment.quick.unknown'}),
      indicative: translate({id: 'assessment.quick.indicative'}),
      level: translate({id: 'assessment.quick.level'}),
      previous: translate({id: 'assessment.quick.previous'}),
      next: translate({id: 'assessment.quick.next'}),
      toResult: translate({id: 'assessment.quick.toResult'}),
      outOfScope: translate({id: 'assessment.quick.outOfScope'}),
      outOfScopeReason: translate({id: 'assessment.quick.outOfScopeReason'}),
      backInScope: translate({id: 'assessment.quick.backInScope'}),
      notAnswered: translate({id: 'assessment.quick.notAnswered'}),
      all: translate({id: 'assessment.quick.all'}),
      openPage: translate({id: 'assessment.quick.openPage'}),
      inFull: translate({id: 'assessment.quick.inFull'}),
    },
  };
}

export type AssessmentWords = ReturnType<typeof assessmentWords>;

/** A string with values in the place of what stands in braces: `{level}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
