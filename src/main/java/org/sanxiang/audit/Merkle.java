package org.sanxiang.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A binary Merkle tree of SHA-256. A leaf is hashed after a byte 0, a node over its two children after a byte 1; who has no
 * neighbour rises as it is. The root of nothing is the hash of nothing.
 */
final class Merkle {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** One step from a leaf towards the root: the neighbour, and whether it stands on the left. */
    record Neighbour(boolean left, String hash) {
    }

    /** Complete trees, the largest first; as many bytes as levels are kept, however many leaves come. */
    private final List<byte[]> roots = new ArrayList<>();
    private long leaves;

    static byte[] leaf(String text) {
        return Hash.bytes(LEAF, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] node(byte[] left, byte[] right) {
        return Hash.bytes(NODE, left, right);
    }

    void add(byte[] leaf) {
        roots.add(leaf);
        for (long full = leaves++; (full & 1) == 1; full >>= 1) {
            byte[] right = roots.remove(roots.size() - 1);
            roots.add(node(roots.remove(roots.size() - 1), right));
        }
    }

    long leaves() {
        return leaves;
    }

    String root() {
        if (roots.isEmpty()) {
            return Hash.hex(Hash.bytes());
        }
        byte[] root = roots.get(roots.size() - 1);
        for (int at = roots.size() - 2; at >= 0; at--) {
            root = node(roots.get(at), root);
        }
        return Hash.hex(root);
    }

    /** The way from one leaf to the root. */
    static List<Neighbour> path(List<byte[]> leaves, int leaf) {
        List<Neighbour> path = new ArrayList<>();
        List<byte[]> level = leaves;
        for (int at = leaf; level.size() > 1; at /= 2) {
            int beside = at ^ 1;
            if (beside < level.size()) {
                path.add(new Neighbour(beside < at, Hash.hex(level.get(beside))));
            }
            level = above(level);
        }
        return path;
    }

    private static List<byte[]> above(List<byte[]> level) {
        List<byte[]> above = new ArrayList<>();
        for (int at = 0; at < level.size(); at += 2) {
            above.add(at + 1 < level.size() ? node(level.get(at), level.get(at + 1)) : level.get(at));
        }
        return above;
    }
}
