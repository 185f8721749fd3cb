import { COLOURS, THEME_NAMES, tokensOf, valueOf } from './read-tokens.ts';
import { Part } from './exhibit.tsx';
import styles from './design-system.module.css';

/** Colours in every theme, and the scales of type, space, shape, elevation and motion. */
export function Tokens() {
  return (
    <>
      <Part title="Colours">
        <div className={styles['themes']}>
          {THEME_NAMES.map((theme) => (
            <div key={theme} data-theme={theme} className={styles['theme']}>
              <h3>{theme}</h3>
              <ul>
                {COLOURS.filter((name) => !name.startsWith('--elev')).map((name) => (
                  <li key={name}>
                    <i style={{ background: `var(${name})` }} />
                    {name.slice(2)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Part>
      <Part title="Type">
        {tokensOf('--text-').map((name) => (
          <p key={name} className={styles['type']}>
            <code>{named(name)}</code>
            <span style={{ fontSize: `var(${name})` }}>Hour 93 of 412</span>
            <span style={{ fontSize: `var(${name})`, fontFamily: 'var(--font-read)' }}>
              A page, not a dashboard
            </span>
          </p>
        ))}
      </Part>
      <Part title="Space and size">
        {tokensOf('--space-', '--row', '--control', '--target').map((name) =>
          name === '--control-line' ? null : (
            <p key={name} className={styles['type']}>
              <code>{named(name)}</code>
              <i style={{ inlineSize: `var(${name})` }} className={styles['length']} />
            </p>
          ),
        )}
      </Part>
      <Part title="Shape and elevation">
        <div className={styles['states']}>
          {tokensOf('--radius-').map((name) => (
            <div key={name} className={styles['shape']} style={{ borderRadius: `var(${name})` }}>
              {name.slice(2)}
            </div>
          ))}
          {tokensOf('--elev-').map((name) => (
            <div key={name} className={styles['shape']} style={{ boxShadow: `var(${name})` }}>
              {name.slice(2)}
            </div>
          ))}
        </div>
      </Part>
      <Part title="Motion">
        <p>Point at a bar. With reduced motion nothing moves.</p>
        {tokensOf('--dur-').map((name) => (
          <p key={name} className={styles['type']}>
            <code>{named(name)}</code>
            <i className={styles['motion']} style={{ transitionDuration: `var(${name})` }} />
          </p>
        ))}
      </Part>
    </>
  );
}

function named(name: string): string {
  return `${name.slice(2)} ${valueOf(name)}`;
}
