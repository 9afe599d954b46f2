import type {Draft} from './scaffold';
import type {Category} from './sidebar';

/** The parts of the standard in the sidebar, in their order. */
const order = [
  'introduction',
  'framework',
  'capability',
  'specification',
  'cases',
  'tools',
  'appendix',
];

function categoryOf(key: string, zh: string, en: string): (draft: Draft) => Category {
  return ({edition, read}) => {
    const overview = `${key}/index`;
    const isThere = read(`${edition.pageFolders.zh}/${overview}.mdx`) !== undefined;
    return {key, label: {zh, en}, order, ...(isThere && {overview})};
  };
}

/** The categories of the parts that begin with their first page. */
export const topCategories = {
  specification: categoryOf('specification', '运维规范', 'Operating specifications'),
  cases: categoryOf('cases', '最佳实践案例', 'Best-practice cases'),
} as const;
