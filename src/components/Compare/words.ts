type Translate = (string: {readonly id: string}) => string;

/** What the comparison says, in one language. What stands in braces is put in when it is said. */
export function compareWords(translate: Translate) {
  return {
    choose: translate({id: 'compare.choose'}),
    from: translate({id: 'compare.from'}),
    to: translate({id: 'compare.to'}),
    draft: translate({id: 'edition.draft'}),
    released: translate({id: 'edition.released'}),
    area: translate({id: 'compare.area'}),
    everyArea: translate({id: 'compare.everyArea'}),
    change: translate({id: 'compare.change'}),
    everyChange: translate({id: 'compare.everyChange'}),
    text: translate({id: 'compare.text'}),
    texts: {
      zh: translate({id: 'compare.chinese'}),
      en: translate({id: 'compare.english'}),
      both: translate({id: 'compare.both'}),
    },
    loading: translate({id: 'tool.loading'}),
    comparing: translate({id: 'compare.comparing'}),
    failed: translate({id: 'tool.failed'}),
    ignored: translate({id: 'compare.ignored'}),
    count: translate({id: 'compare.count'}),
    none: translate({id: 'compare.none'}),
    limits: translate({id: 'compare.limits'}),
    download: translate({id: 'compare.download'}),
    changes: {
      added: translate({id: 'compare.added'}),
      removed: translate({id: 'compare.removed'}),
      withdrawn: translate({id: 'compare.withdrawn'}),
      replaced: translate({id: 'compare.replaced'}),
      split: translate({id: 'compare.split'}),
      merged: translate({id: 'compare.merged'}),
      restored: translate({id: 'compare.restored'}),
      moved: translate({id: 'compare.moved'}),
      reworded: translate({id: 'compare.reworded'}),
      reordered: translate({id: 'compare.reordered'}),
      stricter: translate({id: 'compare.stricter'}),
      looser: translate({id: 'compare.looser'}),
      same: translate({id: 'compare.same'}),
      values: translate({id: 'compare.values'}),
    } as Readonly<Record<string, string>>,
    unchanged: translate({id: 'compare.unchanged'}),
    noCounterpart: translate({id: 'compare.noCounterpart'}),
    cut: translate({id: 'compare.cut'}),
    repeated: translate({id: 'compare.repeated'}),
  };
}

export type CompareWords = ReturnType<typeof compareWords>;
