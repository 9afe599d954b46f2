/** How a string is looked up; at build time from `i18n/<locale>/code.json`. */
export type Translate = (string: {readonly id: string}) => string;

/**
 * What the search says, in one language.
 *
 * @param isLive whether it is said in the live view, which has the last build's index or none
 */
export function searchWords(translate: Translate, isLive: boolean) {
  return {
    loading: translate({id: 'search.loading'}),
    titlesOnly: translate({id: 'search.titlesOnly'}),
    titlesAlone: translate({id: 'search.titlesAlone'}),
    none: translate({id: 'search.none'}),
    nearest: translate({id: 'search.nearest'}),
    corrected: translate({id: 'search.corrected'}),
    count: translate({id: 'search.count'}),
    all: translate({id: 'search.all'}),
    recent: translate({id: 'search.recent'}),
    forget: translate({id: 'search.forget'}),
    hint: translate({id: 'search.hint'}),
    unavailable: translate({id: 'search.unavailable'}),
    retry: translate({id: 'search.retry'}),
    asPage: translate({id: 'search.asPage'}),
    withdrawn: translate({id: 'search.withdrawn'}),
    withdrawnForNothing: translate({id: 'search.withdrawnForNothing'}),
    filters: translate({id: 'search.filters'}),
    anyKind: translate({id: 'search.anyKind'}),
    anyArea: translate({id: 'search.anyArea'}),
    anyLevel: translate({id: 'search.anyLevel'}),
    level: translate({id: 'search.level'}),
    edition: translate({id: 'search.edition'}),
    otherLanguage: translate({id: 'search.otherLanguage'}),
    ownLanguage: translate({id: 'search.ownLanguage'}),
    kinds: {
      page: translate({id: 'search.kind.page'}),
      section: translate({id: 'search.kind.section'}),
      level: translate({id: 'search.kind.level'}),
      criterion: translate({id: 'search.kind.criterion'}),
      clause: translate({id: 'search.kind.clause'}),
      case: translate({id: 'search.kind.case'}),
      term: translate({id: 'search.kind.term'}),
    },
    reasons: {
      missing: isLive
        ? translate({id: 'search.reason.notBuilt'})
        : translate({id: 'search.reason.missing'}),
      broken: translate({id: 'search.reason.broken'}),
      version: translate({id: 'search.reason.version'}),
      network: translate({id: 'search.reason.network'}),
      edition: translate({id: 'search.reason.edition'}),
      slow: translate({id: 'search.reason.slow'}),
    },
  };
}

export type SearchWords = ReturnType<typeof searchWords>;
