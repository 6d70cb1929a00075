import { buttonClass, NotFound } from '@nahliad/ui';
import { PageTitle } from './page-title';
import { Link } from './router/link';

/** Where a record is linked from, when it is not there itself. */
export type ListOfRecords = { path: string; label: string };

/** The page of a record that is not there, or not open to this person; it leads to those that are. */
export const NoSuchRecord = ({ title, list }: { title: string; list: ListOfRecords }) => (
  <>
    <PageTitle>{title}</PageTitle>
    <NotFound
      level={1}
      title={title}
      action={
        <Link className={buttonClass()} to={list.path}>
          {list.label}
        </Link>
      }
    />
  </>
);
