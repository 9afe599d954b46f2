/** What stands in the name of an adoption sheet's file where a template's id stands: no template may have this id. */
export const adoptionFile = 'adoption-sheet';
