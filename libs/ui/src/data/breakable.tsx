import { Fragment } from 'react';

/** A long name without spaces (a file, an address, a key) that may break after its joints. */
export const Breakable = ({ children }: { children: string }) =>
  children.split(/(?<=[/._\-@?&=])/).map((part, place) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ));
