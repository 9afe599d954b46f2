import type {ComponentProps, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import MDXComponents from '@theme-original/MDXComponents';
import AdoptionSheet from '../components/AdoptionSheet';
import AllianceDiagram from '../components/AllianceDiagram';
import AreaFacts from '../components/AreaFacts';
import AreaList from '../components/AreaList';
import Assessment from '../components/Assessment';
import Backlinks from '../components/Backlinks';
import Calculators from '../components/Calculators';
import CapabilityCount from '../components/CapabilityCount';
import CapabilityList from '../components/CapabilityList';
import CaseFacts from '../components/CaseFacts';
import CaseList from '../components/CaseList';
import Checklist from '../components/Checklist';
import Clauses from '../components/Clauses';
import ClimbDiagram from '../components/ClimbDiagram';
import Compare from '../components/Compare';
import DataFiles from '../components/DataFiles';
import Dependencies from '../components/Dependencies';
import EditionChanges from '../components/EditionChanges';
import Fold from '../components/Fold';
import Formulas from '../components/Formulas';
import FrameworkMap from '../components/FrameworkMap';
import Glossary from '../components/Glossary';
import EditionStatus from '../components/EditionStatus';
import Errata from '../components/Errata';
import History from '../components/History';
import Illustrates from '../components/Illustrates';
import LevelScale from '../components/LevelScale';
import LevelsDiagram from '../components/LevelsDiagram';
import LevelSummary from '../components/LevelSummary';
import LevelTable from '../components/LevelTable';
import LimitList from '../components/LimitList';
import Matrix from '../components/Matrix';
import Mappings from '../components/Mappings';
import Metrics from '../components/Metrics';
import Organisation from '../components/Organisation';
import Organisations from '../components/Organisations';
import PartsDiagram from '../components/PartsDiagram';
import Pitfalls from '../components/Pitfalls';
import ProposeCase from '../components/ProposeCase';
import ScopeDiagram from '../components/ScopeDiagram';
import ScoringVersions from '../components/ScoringVersions';
import Sources from '../components/Sources';
import SpecificationFacts from '../components/SpecificationFacts';
import SpecificationList from '../components/SpecificationList';
import StageTable from '../components/StageTable';
import StepUp from '../components/StepUp';
import Templates from '../components/Templates';
import TranslationMark from '../components/TranslationMark';
import TranslationStatus from '../components/TranslationStatus';
import Units from '../components/Units';
import Words from '../components/Words';
import WorkedExample from '../components/WorkedExample';

/**
 * A table scrolls sideways inside a region that the keyboard reaches, and stays a table: Infima's
 * way, a table that is itself a scrolling block, takes its meaning away from assistive technology.
 */
function Table(props: ComponentProps<'table'>): ReactNode {
  return (
    <div className="table-region" role="group" tabIndex={0} aria-label={translate({id: 'table'})}>
      <table {...props} />
    </div>
  );
}

/** An item; one with an id is a footnote, which links lead to. */
function Item(props: ComponentProps<'li'>): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (props.id) brokenLinks.collectAnchor(props.id);
  return <li {...props} />;
}

/** A block of code as it is: nothing here is a program that colours would explain. */
function Pre(props: ComponentProps<'pre'>): ReactNode {
  return <pre {...props} tabIndex={0} />;
}

/** What an author can write in a page without importing it. */
export default {
  ...MDXComponents,
  AdoptionSheet,
  AllianceDiagram,
  AreaFacts,
  AreaList,
  Assessment,
  Backlinks,
  Calculators,
  CapabilityCount,
  CapabilityList,
  CaseFacts,
  CaseList,
  Checklist,
  Clauses,
  ClimbDiagram,
  Compare,
  DataFiles,
  Dependencies,
  EditionChanges,
  Fold,
  Formulas,
  FrameworkMap,
  Glossary,
  EditionStatus,
  Errata,
  History,
  Illustrates,
  LevelScale,
  LevelsDiagram,
  LevelSummary,
  LevelTable,
  LimitList,
  Matrix,
  Mappings,
  Metrics,
  Organisation,
  Organisations,
  PartsDiagram,
  Pitfalls,
  ProposeCase,
  ScopeDiagram,
  ScoringVersions,
  Sources,
  SpecificationFacts,
  SpecificationList,
  StageTable,
  StepUp,
  Templates,
  TranslationMark,
  TranslationStatus,
  Units,
  Words,
  WorkedExample,
  a: Link,
  li: Item,
  table: Table,
  pre: Pre,
  code: 'code',
};
