package org.variorum.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which addresses of machines are those of everybody, and not of this machine or of a network that it is in. */
final class Network {

    private static final int[][] RESERVED = {
        {0, 0, 8}, {10, 0, 8}, {100, 64, 10}, {127, 0, 8}, {169, 254, 16}, {172, 16, 12}, {192, 168, 16}, {198, 18, 15}
    };

    private Network() {}

    /** Whether anybody may be asked at an address. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special && (bytes.length == 4 ? isPublic4(bytes) : isPublic6(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int both = first << 8 | second;
        boolean reserved = Arrays.stream(RESERVED).anyMatch(r -> (both ^ (r[0] << 8 | r[1])) >>> (16 - r[2]) == 0);
        boolean assigned = both == (192 << 8) && bytes[2] == 0;
        return !reserved && !assigned && first < 224;
    }

    /** Not a network of somebody's own (fc00::/7), and nothing that carries another kind of address within it. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean tunnel = bytes[0] == 0x20 && (bytes[1] == 2 || (bytes[1] == 1 && bytes[2] == 0 && bytes[3] == 0));
        return global && !tunnel;
    }

    /** Whether all addresses that a host has are public. */
    static boolean isPublic(String host) throws UnknownHostException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return Arrays.stream(InetAddress.getAllByName(bare)).allMatch(Network::isPublic);
    }
}
