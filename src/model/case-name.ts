/** What a case is called where there is no room for its title. */
import type {Language} from './locales';
import type {Case} from './schema';

/** The organisation and the year: `GitHub 2018`. What stands in brackets or after a comma explains the organisation's name. */
export function caseName(
  {organisation, date}: Pick<Case, 'date' | 'organisation'>,
  language: Language,
): string {
  const [name = ''] = organisation[language].split(/[（(,，]/);
  return `${name.trim()} ${date.from.slice(0, 4)}`;
}
