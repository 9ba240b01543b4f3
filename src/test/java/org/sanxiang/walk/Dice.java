package org.sanxiang.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Chance, the same again for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    <T> T oneOf(Collection<T> many) {
        return List.copyOf(many).get(random.nextInt(many.size()));
    }

    /** So many different ones, or all where there are fewer. */
    <T> List<T> some(Collection<T> many, int number) {
        List<T> left = new ArrayList<>(many);
        List<T> some = new ArrayList<>();
        while (some.size() < number && !left.isEmpty()) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }
}
