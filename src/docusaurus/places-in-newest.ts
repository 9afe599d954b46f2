import data from '@generated/standard/default/in-newest.json';
import type {PlacesInNewest} from '../ledger/in-newest';

/** What the newest release has at the places of the releases before it, in the language of the build. */
export const placesInNewest = data as PlacesInNewest;
