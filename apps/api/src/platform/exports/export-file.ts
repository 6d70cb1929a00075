import { EXPORT_FORMATS, type ExportFormat, type ExportSubject } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { StreamableFile } from '@nestjs/common';
import { DomainError } from '../errors/domain-error';
import { CONTENT_TYPES, WRITERS, type Table } from './formats';

const isFormat = (format: string): format is ExportFormat => EXPORT_FORMATS.some((one) => one === format);

/** The answer of `GET /exports/<subject>.<format>`: a download, written while it is read. */
export function exportFile<Record>(subject: ExportSubject, format: string, table: Table<Record>): StreamableFile {
  if (!isFormat(format)) throw new DomainError('export.unknown');
  return new StreamableFile(WRITERS[format](table), {
    type: CONTENT_TYPES[format],
    disposition: `attachment; filename="${subject}-${today()}.${format}"`,
  });
}
