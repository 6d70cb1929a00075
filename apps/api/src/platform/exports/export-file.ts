import { EXPORT_FORMATS, type ExportFormat, type ExportSubject } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { StreamableFile } from '@nestjs/common';
import { DomainError } from '../errors/domain-error';
import { begun } from '../http/begun';
import { CONTENT_TYPES, WRITERS, type Table } from './formats';

const isFormat = (format: string): format is ExportFormat => EXPORT_FORMATS.some((one) => one === format);

/**
 * The answer of `GET /exports/<subject>.<format>`: a download, written while it is read. It begins once there is a
 * first record, so that what cannot be read at all is still refused like any other request.
 */
export async function exportFile<Record>(
  subject: ExportSubject,
  format: string,
  table: Table<Record>,
): Promise<StreamableFile> {
  if (!isFormat(format)) throw new DomainError('export.unknown');
  const records = await begun(table.records);
  return new StreamableFile(WRITERS[format]({ ...table, records }), {
    type: CONTENT_TYPES[format],
    disposition: `attachment; filename="${subject}-${today()}.${format}"`,
  });
}
