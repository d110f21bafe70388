import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures depend on and what they say nothing about. */
export interface Circumstances {
  readonly cores: number;
  readonly processor: string;
  readonly memoryMiB: number;
  readonly node: string;
  readonly platform: string;
  /** Mean number of running or waiting processes in the minute before the run. */
  readonly loadBefore: number;
  /** Other work takes so much of the machine that absolute figures mean little; ratios suffer less. */
  readonly busy: boolean;
}

/** Share of the cores that others may use before a warning. */
const tolerated = 0.25;

export const isBusy = (load: number, cores: number): boolean => load > cores * tolerated;

export const presentCircumstances = (): Circumstances => {
  const processors = cpus();
  const cores = processors.length;
  const [load = 0] = loadavg();
  return {
    cores,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryMiB: Math.round(totalmem() / 1_048_576),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    loadBefore: Number(load.toFixed(2)),
    busy: isBusy(load, cores),
  };
};
