/** What a page's components get from the YAML beside the page. */
import katex from 'katex';
import {dateInWords, momentInWords, periodInWords} from '../model/dates';
import type {Language} from '../model/locales';
import {localize, type Localized} from '../model/localize';
import {ContentError} from '../model/problem';
import {readYaml} from '../model/read-yaml';
import {normaliseText} from '../model/source-text';
import {languages} from '../model/locales';
import type {
  Area,
  Capability,
  Case,
  DataFile,
  Glossary,
  Mappings,
  ReferenceOrganisation,
  Scoring,
  Specification,
  Specifications,
  Words,
} from '../model/schema';

type LocalizedCapability = Localized<Capability>;
type LocalizedMetric = LocalizedCapability['metrics'][number];
export type MetricData = Omit<LocalizedMetric, 'symbols'> & {
  /** The formula as MathML. */
  readonly formulaMarkup: string;
  readonly symbols: readonly (LocalizedMetric['symbols'][number] & {
    readonly symbolMarkup: string;
  })[];
};
export type CapabilityData = Omit<LocalizedCapability, 'metrics'> & {
  readonly metrics: readonly MetricData[];
};
export type AreaData = Localized<Area>;
export type WordsData = Localized<Words>;
export type OrganisationData = Localized<ReferenceOrganisation>;
type LocalizedSpecification = Localized<Specification>;
type LocalizedFormula = NonNullable<LocalizedSpecification['formulas']>[number];
export type FormulaData = Omit<LocalizedFormula, 'symbols'> & {
  /** The formula and its worked example as MathML. */
  readonly formulaMarkup: string;
  readonly calculationMarkup?: string;
  readonly symbols: readonly (LocalizedFormula['symbols'][number] & {
    readonly symbolMarkup: string;
  })[];
};
export type SpecificationsData = Localized<Specifications>;
export type SpecificationData = Omit<LocalizedSpecification, 'formulas'> & {
  readonly formulas: readonly FormulaData[];
};
type LocalizedCase = Localized<Case>;
export type CaseData = Omit<LocalizedCase, 'events' | 'sources'> & {
  /** When it happened, in words. */
  readonly period: string;
  readonly events: readonly (LocalizedCase['events'][number] & {
    /** The moment in words. */
    readonly when: string;
  })[];
  readonly sources: readonly (LocalizedCase['sources'][number] & {
    /** The dates in words. */
    readonly published?: string;
    readonly readOn: string;
  })[];
};
type LocalizedScoring = Localized<Scoring>;
export type ScoringData = Omit<LocalizedScoring, 'versions'> & {
  readonly versions: readonly (LocalizedScoring['versions'][number] & {
    /** From when it holds, in words. */
    readonly begins: string;
  })[];
};
type LocalizedMappings = Localized<Mappings>;
export type MappingsData = Omit<LocalizedMappings, 'models'> & {
  readonly models: readonly (LocalizedMappings['models'][number] & {
    /** When its source was read, in words. */
    readonly read?: string;
  })[];
};
type LocalizedGlossary = Localized<Glossary>;
export type GlossaryData = Omit<LocalizedGlossary, 'terms'> & {
  readonly terms: readonly (LocalizedGlossary['terms'][number] & {
    /** The term in the other language. */
    readonly translatedTitle: string;
  })[];
};
export type PageData =
  | CapabilityData
  | SpecificationData
  | CaseData
  | GlossaryData
  | ScoringData
  | MappingsData
  | Localized<Exclude<DataFile, Capability | Specification | Case | Glossary | Scoring | Mappings>>;

/**
 * The data of one YAML file in one language, formulas drawn.
 *
 * @param file path from the project's root, for messages
 * @throws {ContentError} when the file has problems
 */
export function pageData(source: string, file: string, language: Language): PageData {
  const {data, problems} = readYaml(normaliseText(source), file);
  if (!data) throw new ContentError(problems);
  if (data.kind === 'glossary') return glossaryData(data, language);
  const local = localize(data, language);
  switch (local.kind) {
    case 'capability':
      return {...local, metrics: local.metrics.map(drawMetric)};
    case 'specification':
      return {...local, formulas: (local.formulas ?? []).map(drawFormula)};
    case 'case':
      return caseData(local, language);
    case 'scoring':
      return scoringData(local, language);
    case 'mappings':
      return mappingsData(local, language);
    default:
      return local;
  }
}

function caseData(localizedCase: LocalizedCase, language: Language): CaseData {
  return {
    ...localizedCase,
    period: periodInWords(localizedCase.date, language),
    events: localizedCase.events.map((event) => ({
      ...event,
      when: momentInWords(event.at, language),
    })),
    sources: localizedCase.sources.map((source) => ({
      ...source,
      ...(source.date && {published: dateInWords(source.date, language)}),
      readOn: dateInWords(source.accessed, language),
    })),
  };
}

function scoringData(scoring: LocalizedScoring, language: Language): ScoringData {
  return {
    ...scoring,
    versions: scoring.versions.map((version) => ({
      ...version,
      begins: dateInWords(version.date, language),
    })),
  };
}

function mappingsData(mappings: LocalizedMappings, language: Language): MappingsData {
  return {
    ...mappings,
    models: mappings.models.map((model) => ({
      ...model,
      ...(model.source.accessed && {read: dateInWords(model.source.accessed, language)}),
    })),
  };
}

function glossaryData(glossary: Glossary, language: Language): GlossaryData {
  const translationLanguage = languages.find((candidate) => candidate !== language) ?? language;
  return {
    ...localize(glossary, language),
    terms: glossary.terms.map((term) => ({
      ...localize(term, language),
      translatedTitle: term.title[translationLanguage],
    })),
  };
}

function drawMetric(metric: LocalizedMetric): MetricData {
  return {
    ...metric,
    formulaMarkup: mathMarkup(metric.formula, true),
    symbols: drawSymbols(metric.symbols),
  };
}

function drawFormula(formula: LocalizedFormula): FormulaData {
  const {calculation} = formula.example;
  return {
    ...formula,
    formulaMarkup: mathMarkup(formula.formula, true),
    ...(calculation && {calculationMarkup: mathMarkup(calculation, true)}),
    symbols: drawSymbols(formula.symbols),
  };
}

function drawSymbols<T extends {symbol: string}>(
  symbols: readonly T[],
): (T & {symbolMarkup: string})[] {
  return symbols.map((symbol) => ({...symbol, symbolMarkup: mathMarkup(symbol.symbol, false)}));
}

/** A formula in LaTeX as MathML, without the LaTeX source that KaTeX leaves in an annotation. */
function mathMarkup(latex: string, displayMode: boolean): string {
  return katex
    .renderToString(latex, {output: 'mathml', displayMode, throwOnError: true, strict: true})
    .replace(/^<span class="katex">(.*)<\/span>$/s, '$1')
    .replace(/<annotation.*?<\/annotation>/s, '');
}
