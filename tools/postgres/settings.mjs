/** For the product: every acknowledged change is on disk; sized for a small laptop. */
export const DURABLE = {
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  max_connections: '60',
  // Our statements are short and prepared: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_checkpoints: 'off',
};

/** For tests: nothing need outlive the run. */
export const THROWAWAY = {
  ...DURABLE,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

export const asArguments = (settings) =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
