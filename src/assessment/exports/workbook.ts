/** A workbook of an assessment: loaded when one is asked for. */
export {default as writeWorkbook} from 'write-excel-file/browser';
