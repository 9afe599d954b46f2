import type {ReactNode} from 'react';

export interface DataTableProps {
  /** What the table is, for those who cannot see what stands around it. */
  readonly label: string;
  readonly columns: readonly ReactNode[];
  /** The first cell of a row is its head. */
  readonly rows: readonly {
    /** Unlike the other rows'. */
    readonly key: string;
    readonly cells: readonly ReactNode[];
  }[];
}

/** Rows and columns of data, in a region that the keyboard can scroll, like the tables of pages. */
export default function DataTable({label, columns, rows}: DataTableProps): ReactNode {
  return (
    <div className="table-region" role="group" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((title, index) => (
              <th key={index} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({key, cells: [head, ...cells]}) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
