/** What stands between the cells of a table's row, as changes are told. */
export const cellSeparator = ' | ';
