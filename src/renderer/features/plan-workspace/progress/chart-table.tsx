import styles from './chart.module.css';

export interface ChartTableProps {
  readonly caption: string;
  /** Column heads; the first is that of the rows' names. */
  readonly heads: readonly string[];
  /** Each with its name first, which no other row has. */
  readonly rows: readonly (readonly string[])[];
  /** The language of a row's name, where it is not the interface's. */
  readonly languageOfRow?: (row: number) => string | undefined;
}

/** The figures of a chart. */
export function ChartTable({ caption, heads, rows, languageOfRow }: ChartTableProps) {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells], row) => (
          <tr key={name}>
            <th scope="row" lang={languageOfRow?.(row)}>
              {name}
            </th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
