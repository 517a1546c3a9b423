package dev.plumbline.plan;

import dev.plumbline.model.RestorationPlan.Action;

/**
 * A limit or a capacity: the load of all initiatives together may not exceed a bound.
 *
 * @param limit whether it is a limit of work in progress, counted in initiatives; else it is a capacity, in twentieths of a
 *     person-day
 * @param kept what each initiative loads while it runs, in the order of the options
 * @param paused what it loads while it is paused
 * @param bound the most, after what runs anyway; negative when that alone is too much
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Row(boolean limit, long[] kept, long[] paused, long bound) {

    long load(int option, Action action) {
        return switch (action) {
            case KEEP -> kept[option];
            case PAUSE -> paused[option];
            case STOP -> 0;
        };
    }

    long over(Action[] choice) {
        long load = 0;
        for (int i = 0; i < choice.length; i++) {
            load += load(i, choice[i]);
        }
        return Math.max(0, load - bound);
    }
}
