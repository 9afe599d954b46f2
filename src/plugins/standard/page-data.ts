/** What a page's components get from the YAML beside the page. */
import katex from 'katex';
import type {Language} from '../../model/locales';
import {localize, type Localized} from '../../model/localize';
import {ContentError} from '../../model/problem';
import {readYaml} from '../../model/read-yaml';
import {languages} from '../../model/locales';
import type {Area, Capability, Framework, Glossary, Levels} from '../../model/schema';

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
type LocalizedGlossary = Localized<Glossary>;
export type GlossaryData = Omit<LocalizedGlossary, 'terms'> & {
  readonly terms: readonly (LocalizedGlossary['terms'][number] & {
    /** The term in the other language. */
    readonly other: string;
  })[];
};
export type PageData =
  CapabilityData | AreaData | GlossaryData | Localized<Levels> | Localized<Framework>;

/**
 * The data of one YAML file in one language, formulas drawn.
 *
 * @param file path from the project's root, for messages
 * @throws {ContentError} when the file has problems
 */
export function pageData(source: string, file: string, language: Language): PageData {
  const {data, problems} = readYaml(source, file);
  if (!data) throw new ContentError(problems);
  if (data.kind === 'glossary') return glossaryData(data, language);
  const local = localize(data, language);
  return local.kind === 'capability' ? {...local, metrics: local.metrics.map(drawMetric)} : local;
}

function glossaryData(glossary: Glossary, language: Language): GlossaryData {
  const other = languages.find((one) => one !== language) ?? language;
  return {
    ...localize(glossary, language),
    terms: glossary.terms.map((term) => ({
      ...localize(term, language),
      other: term.title[other],
    })),
  };
}

function drawMetric(metric: LocalizedMetric): MetricData {
  return {
    ...metric,
    formulaMarkup: mathMarkup(metric.formula, true),
    symbols: metric.symbols.map((symbol) => ({
      ...symbol,
      symbolMarkup: mathMarkup(symbol.symbol, false),
    })),
  };
}

/** A formula in LaTeX as MathML, without the LaTeX source that KaTeX leaves in an annotation. */
function mathMarkup(latex: string, displayMode: boolean): string {
  return katex
    .renderToString(latex, {output: 'mathml', displayMode, throwOnError: true, strict: true})
    .replace(/^<span class="katex">(.*)<\/span>$/s, '$1')
    .replace(/<annotation.*?<\/annotation>/s, '');
}
