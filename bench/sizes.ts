/** How much is measured. */
export interface Sizes {
  readonly clients: number;
  readonly rounds: number;
  /** Of one round of one system. */
  readonly lifecycles: number;
  /** Before the first round, of each system; not counted. */
  readonly warmUpLifecycles: number;
  /** Of each system, one after the other, by one client. */
  readonly lifecyclesAtOneClient: number;
  /** Commands whose events are awaited. */
  readonly visibleCommands: number;
  readonly openRecommendations: number;
  /** On the agenda of one review cycle. */
  readonly agendaItems: number;
}

/** Under eight minutes on two cores. */
export const full: Sizes = {
  clients: 20,
  rounds: 5,
  lifecycles: 80,
  warmUpLifecycles: 60,
  lifecyclesAtOneClient: 12,
  visibleCommands: 150,
  openRecommendations: 1_000,
  agendaItems: 500,
};

/** To see that it works, and roughly where things stand. */
export const quick: Sizes = {
  clients: 20,
  rounds: 2,
  lifecycles: 40,
  warmUpLifecycles: 20,
  lifecyclesAtOneClient: 4,
  visibleCommands: 40,
  openRecommendations: 200,
  agendaItems: 50,
};
