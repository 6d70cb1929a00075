import { PinoLogger } from './pino-logger';

describe('a line of the log', () => {
  const lines: string[] = [];
  const log = new PinoLogger('warn', { write: (line) => void lines.push(line) });
  beforeEach(() => lines.splice(0));

  it('names an error, and leaves out what a driver hangs on it', () => {
    const client = { password: 'of the database', statements: ['SELECT'] };
    log.warn(Object.assign(new Error('terminated'), { code: '57P01', client }), 'pool');
    expect(JSON.parse(lines.join())).toEqual({
      level: 40,
      time: expect.any(Number),
      context: 'pool',
      err: { type: 'Error', code: '57P01', message: 'terminated', stack: expect.stringContaining('Error: terminated') },
      msg: 'terminated',
    });
  });

  it('says nothing below its level', () => {
    log.log('routes mapped');
    expect(lines).toEqual([]);
  });
});
